// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/report_print.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include "app/models/statement_sum.h"
#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/presentation/write_whole.h"
#include "app/reader/mark_format.h"
#include "app/reader/printed_pages.h"
#include "app/reader/text_setting.h"

namespace duixian::reader {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportPrint)
};

constexpr qreal points = 10.5; ///< 五号, the usual size of a Chinese page
constexpr qreal margin = 20;   ///< in millimetres

TextLook paper()
{
    const presentation::Ground ground = presentation::ground(presentation::Theme::Light);
    return {readingFont(true, points), ground.text, ground.quiet, ground.quiet, FurnitureShown::Hidden};
}

void markStatements(QTextDocument& document, const Report& report)
{
    QTextCursor cursor(&document);
    for (const Statement& statement : report.statements) {
        cursor.setPosition(static_cast<int>(statement.span.begin));
        cursor.setPosition(static_cast<int>(statement.span.end), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(markFormat(statement));
    }
}

QTextBlockFormat plainBlock()
{
    QTextBlockFormat block;
    block.setTopMargin(1);
    block.setBottomMargin(1);
    return block;
}

/// One line of the list, from the second row on.
QStringList cellsOf(const Statement& statement, int number)
{
    return {QString::number(number), presentation::wordOf(statement.kind), toQt(std::u16string_view(statement.indicator)),
            presentation::boundedFigureText(statement), presentation::periodText(statement.period)};
}

void fillRow(QTextTable& table, int row, const QStringList& cells, const QTextCharFormat& letters)
{
    for (int column = 0; column < cells.size(); ++column) {
        QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
        cursor.setBlockFormat(plainBlock());
        cursor.insertText(cells[column], letters);
    }
}

/// From a page of its own on.
void listStatements(QTextDocument& document, const Report& report)
{
    QTextCharFormat letters;
    letters.setFont(readingFont(true, points * 0.85));
    QTextCharFormat heading;
    heading.setFont(readingFont(true, points * 1.3));
    heading.setFontWeight(QFont::Bold);
    models::StatementSum sum;
    for (const Statement& statement : report.statements)
        sum.add({statement});
    QTextBlockFormat first = plainBlock();
    first.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(first, heading);
    cursor.insertText(Words::tr("Statements"), heading);
    cursor.insertBlock(plainBlock(), letters);
    cursor.insertText(models::sumText(sum), letters);
    cursor.insertBlock(plainBlock(), letters);
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 7), QTextLength(QTextLength::PercentageLength, 10),
                                      QTextLength(QTextLength::PercentageLength, 46), QTextLength(QTextLength::PercentageLength, 22),
                                      QTextLength(QTextLength::PercentageLength, 15)});
    const QStringList titles{Words::tr("No."), Words::tr("Kind"), Words::tr("Indicator"), Words::tr("Figure"), Words::tr("Period")};
    QTextTable& table = *cursor.insertTable(static_cast<int>(report.statements.size()) + 1, static_cast<int>(titles.size()), format);
    QTextCharFormat bold = letters;
    bold.setFontWeight(QFont::Bold);
    fillRow(table, 0, titles, bold);
    for (std::size_t i = 0; i < report.statements.size(); ++i)
        fillRow(table, static_cast<int>(i) + 1, cellsOf(report.statements[i], static_cast<int>(i) + 1), letters);
}

} // namespace

int paintReport(const Report& report, QPagedPaintDevice& pages)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    setReport(document, report, paper());
    markStatements(document, report);
    if (!report.statements.empty())
        listStatements(document, report);
    return paintPages(document, toQt(std::u16string_view(report.head.title)), pages);
}

Result<void> writePdf(const Report& report, const QString& path)
{
    QByteArray bytes;
    { // in memory: of a file that can't be written whole the writer says nothing
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(toQt(std::u16string_view(report.head.title)));
        writer.setCreator(QStringLiteral("Duixian"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        paintReport(report, writer);
    }
    if (const auto written = presentation::writeWhole(path, bytes); !written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace duixian::reader
