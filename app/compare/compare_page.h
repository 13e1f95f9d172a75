// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "app/compare/compared_report.h"
#include "app/compare/report_choice.h"
#include "app/compare/side.h"
#include "app/presentation/folding.h"
#include "core/model/alignment.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace duixian::reader {
class ReaderView;
}

namespace duixian::comparing {

class AloneView;
class PaneStack;
class SideBySide;

/// The page Compare: two reports beside each other with a band between that joins what belongs together, and below them the panes that
/// others make of the same reports.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(QWidget* parent = nullptr);

    /// How words are compared in filters; without it only capitals are alike to small letters.
    void setFolding(const presentation::Folding& folding);
    /// All reports of the library, in its order. With less than two the page says what to do.
    void setChoices(std::vector<ReportChoice> choices);
    /// The first two are read, in this order; a report that is none (id 0, no text) leaves its side empty. The same reports again, as with
    /// other decisions, keep the place that is read; other ones begin at their begins, and the alignment of before is gone.
    void setCompared(const std::vector<ComparedReport>& compared);
    /// Of the first two; null: it is still being worked out. The place that is read stays.
    void setAlignment(std::shared_ptr<const Alignment> alignment);
    [[nodiscard]] ReportId reportOn(Side side) const;

    /// A pane below, with the words of its switch; the first one is shown. The page owns it. "Without counterpart" is there before them.
    void addPane(const QString& words, QWidget* pane);
    void showPane(QWidget* pane);
    [[nodiscard]] QWidget* pane() const;

    /// Goes to words in the side that has the report; the other side follows. False where none has it, or where the words are hidden.
    bool showSpan(ReportId report, const Span& span);
    /// Goes to a link of the alignment that is shown: both of its paragraphs come into view, level.
    void showLink(std::size_t link);
    /// The link whose paragraphs are level now, by its place in Alignment::links.
    [[nodiscard]] std::optional<std::size_t> joined() const;
    /// The paragraph that a person clicked on a side, for a pin; none: none is marked.
    [[nodiscard]] std::optional<Span> markedOn(Side side) const;

    /// For what is set on the readers of all pages alike: letters, size, marks, cards.
    [[nodiscard]] reader::ReaderView& view(Side side);

    [[nodiscard]] SideBySide& sides() { return *m_sides; }
    [[nodiscard]] AloneView& alone() { return *m_alone; }

    /// The splitters, the pane that is shown, the joints that are hidden, whether the sides scroll together.
    [[nodiscard]] QByteArray saveState() const;
    /// Garbage changes nothing.
    void restoreState(const QByteArray& state);

public Q_SLOTS:
    /// To the next paragraph, or the one before, that has a counterpart (keys: L, Shift+L) or has none (keys: M, Shift+M).
    void stepJoined(bool forward);
    void stepAlone(bool forward);
    /// Joins the two paragraphs that are marked, or parts them if they are pinned (key: P).
    void togglePin();
    /// Left to right and right to left (key: X).
    void swapSides();

Q_SIGNALS:
    /// Other reports on the sides, in this order: a choice, a swap, a step through the years. A report that is none is an empty side.
    void sidesWanted(duixian::ReportId left, duixian::ReportId right);
    /// a: in the left report.
    void pinWanted(const duixian::PinnedSpans& pin);
    /// The pin whose ends lie in these paragraphs.
    void unpinWanted(const duixian::PinnedSpans& pin);
    /// On the reading desk.
    void openWanted(duixian::ReportId report, duixian::Span span);
    /// Other paragraphs are level, or none.
    void joinedChanged();

private:
    void tell();

    std::size_t m_choices = 0;
    SideBySide* m_sides;
    AloneView* m_alone;
    PaneStack* m_panes;
    QSplitter* m_down;
    QLabel* m_empty;
    QStackedWidget* m_stack;
};

} // namespace duixian::comparing
