// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "app/compare/compared_report.h"
#include "app/compare/report_choice.h"
#include "app/compare/side.h"
#include "app/presentation/folding.h"
#include "core/model/alignment.h"

class QMenu;

namespace duixian::comparing {

class BandColumn;
class CompareBar;
class CompareSide;
class Leveller;

/// Two reports beside each other, joined by the band: the upper half of the page.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    explicit SideBySide(QWidget* parent);

    void setChoices(const std::vector<ReportChoice>& choices);
    void setFolding(const presentation::Folding& folding);
    void setCompared(const ComparedReport& left, const ComparedReport& right);
    void setAlignment(std::shared_ptr<const Alignment> alignment);

    [[nodiscard]] CompareSide& side(Side side) { return side == Side::Left ? *m_left : *m_right; }
    [[nodiscard]] const CompareSide& side(Side side) const { return side == Side::Left ? *m_left : *m_right; }
    [[nodiscard]] BandColumn& bandColumn() { return *m_band; }
    [[nodiscard]] CompareBar& bar() { return *m_bar; }
    [[nodiscard]] Leveller& leveller() { return *m_leveller; }
    [[nodiscard]] std::optional<Span> marked(Side side) const { return m_marked[indexOf(side)]; }

    /// Goes to words; the other side follows. False where they are hidden.
    bool showSpan(Side side, const Span& span);
    void showLink(std::size_t link);
    void swapSides();
    void stepYears(bool forward);
    void togglePin();

Q_SIGNALS:
    void sidesWanted(duixian::ReportId left, duixian::ReportId right);
    void pinWanted(const duixian::PinnedSpans& pin);
    void unpinWanted(const duixian::PinnedSpans& pin);
    void openWanted(duixian::ReportId report, duixian::Span span);
    void joinedChanged();

private:
    void join();
    void joinSide(Side side);
    void addKeys();
    void mark(Side side, std::size_t paragraph);
    void refresh();
    void tellYears();
    void offer(Side side, QMenu& menu, std::size_t offset);
    void pin(const PinnedSpans& spans);
    void unpin(const PinnedSpans& spans);
    void stepYear(bool forward);
    [[nodiscard]] std::optional<std::size_t> pinnedLink(Side side, const Span& paragraph) const;
    [[nodiscard]] PinnedSpans spansOf(const Link& link) const;
    [[nodiscard]] QString cardOf(std::size_t link) const;

    std::array<std::optional<Span>, 2> m_marked;
    CompareBar* m_bar;
    CompareSide* m_left;
    BandColumn* m_band;
    CompareSide* m_right;
    Leveller* m_leveller;
    std::optional<std::size_t> m_told; ///< the link that was joined last
};

} // namespace duixian::comparing
