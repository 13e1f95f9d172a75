// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compared_table_view.h"

#include <algorithm>

#include "app/compare/compared_words.h"
#include "app/compare/table_export.h"
#include "app/presentation/qt_text.h"
#include "core/export/compared_tables.h"

namespace duixian::comparing {
namespace {

/// A picture of more lines is read by nobody.
constexpr int mostLines = 400;

std::vector<std::string> namesOf(const std::vector<ComparedReport>& reports)
{
    std::vector<std::string> out;
    for (const ComparedReport& report : reports)
        out.push_back(toCoreUtf8(report.name));
    return out;
}

std::vector<Kind> kindsOf(const TableWish& wish)
{
    return wish.kind ? std::vector{*wish.kind} : std::vector{Kind::Target, Kind::Outcome};
}

} // namespace

/// What leaves is what is shown, the numbers raw.
void ComparedTableView::offerExport()
{
    TableOffer offer;
    offer.name = tr("Comparison of reports");
    offer.wholeWords = tr("All figures with their sentences");
    offer.shown = [this] {
        const TableWish& wish = m_model.wish();
        return exporting::comparedWide(m_model.shown(), kindsOf(wish), wish.with.value_or(ComparedWith::Before),
                                       namesOf(m_model.reports()));
    };
    offer.whole = [this] {
        const TableWish& wish = m_model.wish();
        return exporting::comparedFigures(
            m_model.shown(), kindsOf(wish), wish.with.value_or(ComparedWith::Before),
            [this](std::size_t column, const Span& span) { return toCore(sentenceOf(m_model.reports()[column], span)); });
    };
    offer.figure = [this] { return figure(); };
    offer.copy = [this] { copy(); };
    m_export->setOffer(std::move(offer));
}

TableFigure ComparedTableView::figure() const
{
    TableFigure figure;
    QStringList names;
    QStringList titles;
    for (const ComparedReport& report : m_model.reports()) {
        names << report.name;
        titles << report.title;
    }
    figure.title = tr("What %Ln report(s) promise and report", nullptr, static_cast<int>(names.size()));
    const auto with = m_model.wish().with;
    figure.subtitle = names.join(QStringLiteral(" \u00B7 ")) + QLatin1Char('\n') + tr("\u25C7 target, \u25CF outcome") +
                      QStringLiteral("; ") +
                      (!with                          ? tr("each figure in the unit of its line")
                       : *with == ComparedWith::First ? tr("in small letters the change against the first column")
                                                      : tr("in small letters the change against the column before"));
    for (int column = 0; column < m_model.columnCount(); ++column)
        figure.columns.push_back(
            {m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), column >= ComparedTableModel::FirstReportColumn});
    const int lines = std::min(mostLines, m_model.rowCount());
    for (int line = 0; line < lines; ++line) {
        std::vector<FigureCell>& cells = figure.lines.emplace_back();
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex cell = m_model.index(line, column);
            const bool said = column == 0 || m_model.figure(cell) != nullptr;
            cells.push_back({cell.data().toString(), cell.data(ComparedTableModel::ChangeRole).toString(),
                             said ? std::optional(m_model.kind(line)) : std::nullopt, column == 0});
        }
    }
    if (m_model.rowCount() > lines)
        figure.foot = tr("%Ln more line(s) are not in this picture.", nullptr, m_model.rowCount() - lines) + QLatin1Char('\n');
    figure.foot += tr("\u2013 the report gives no figure; * a bound counts with its number, a range with its lower end.") +
                   QLatin1Char('\n') + tr("Sources: %1").arg(titles.join(QStringLiteral("; ")));
    return figure;
}

} // namespace duixian::comparing
