// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/compare/compared_report.h"
#include "app/compare/ribbons.h"
#include "app/compare/side.h"
#include "app/reader/reader_view.h"

class QStackedWidget;

namespace duixian::comparing {

class SideHeader;

/// One of the two reports that are read beside each other: the header and the reader. It knows where its paragraphs lie.
class CompareSide : public QWidget {
    Q_OBJECT
public:
    CompareSide(Side side, QWidget* parent);

    /// A report without a text leaves the side empty. False where the same text is shown already.
    bool setReport(const ComparedReport& report);
    [[nodiscard]] const ComparedReport& report() const { return m_report; }
    /// Of the alignment; empty while there is none.
    void setParagraphs(std::vector<AlignedParagraph> paragraphs);
    /// Where the paragraphs lie, reckoned once for each layout, and how far they are scrolled.
    [[nodiscard]] const Column& column();
    [[nodiscard]] Sight sight();
    [[nodiscard]] double scroll() const;
    /// The program's, in whole pixels.
    void scrollTo(double y);
    /// The paragraph that an offset of the text stands in or behind; none before the first.
    [[nodiscard]] std::optional<std::size_t> paragraphAt(std::size_t offset) const;
    /// A paragraph on a ground of a joint, one that a person marked; none: none.
    void setMarks(std::optional<std::size_t> joined, std::optional<Joint> joint, std::optional<std::size_t> marked);

    [[nodiscard]] reader::ReaderView& view() { return *m_view; }
    [[nodiscard]] SideHeader& header() { return *m_header; }

Q_SIGNALS:
    void scrolledByPerson();
    /// Other places of the paragraphs, or scrolled by whomever.
    void laidOut();
    void scrolled();
    void paragraphClicked(std::size_t paragraph);

private:
    void clicked();

    Side m_side;
    ComparedReport m_report;
    std::vector<AlignedParagraph> m_paragraphs;
    std::optional<Column> m_column; ///< none: not reckoned since the last layout
    SideHeader* m_header;
    reader::ReaderView* m_view;
    QStackedWidget* m_stack;
};

} // namespace duixian::comparing
