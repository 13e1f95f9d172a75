// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tables.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/utf.h"
#include "core/export/cells.h"
#include "core/export/passport_cells.h"
#include "core/model/names.h"

namespace duixian::exporting {
namespace {

Row statementRow(const ReportStatements& report, const Statement& s)
{
    Row row{number(report.report), cell(std::string_view(report.passport.fileName))};
    appendPlace(row, report.head.place);
    append(row,
           {cell(report.head.reviewed), cell(report.head.planned), number(s.span.begin), number(s.span.end), word(s.kind),
            cell(s.indicator), cell(s.value), cell(s.valueMax), cell(s.unit), word(s.measure), word(s.bound), cell(s.period), cell(s.quote),
            cell(s.subject), word(s.section), s.strength ? word(*s.strength) : Cell{}, Cell{s.confidence}, doubtsCell(s.doubts)});
    appendPassport(row, report.passport, PassportCells::WithoutFile);
    return row;
}

/// Value, unit, bound, quote and start of a statement; empty cells where there is none.
void appendFigure(Row& row, const Statement* s)
{
    if (s != nullptr)
        append(row, {cell(s->value), cell(s->valueMax), cell(s->unit), word(s->bound), cell(s->quote), number(s->span.begin)});
    else
        append(row, {{}, {}, {}, {}, {}, {}});
}

Row targetRow(const ReportStatements& earlier, const Statement& target)
{
    Row row;
    appendPlace(row, earlier.head.place);
    append(row, {cell(target.period), cell(target.indicator), word(target.measure)});
    appendFigure(row, &target);
    return row;
}

Row pairRow(const ReportStatements& earlier, const ReportStatements& later, const Pair& pair)
{
    Row row = targetRow(earlier, earlier.statements.at(pair.target));
    appendFigure(row, &later.statements.at(pair.outcome));
    append(row, {word(pair.verdict), cell(pair.difference), word(pair.rule), {}, number(earlier.report), number(later.report)});
    appendPassport(row, earlier.passport);
    appendPassport(row, later.passport);
    return row;
}

Row unpairedRow(const ReportStatements& earlier, const Unpaired& unpaired)
{
    Row row = targetRow(earlier, earlier.statements.at(unpaired.target));
    appendFigure(row, nullptr);
    append(row, {{}, {}, {}, word(unpaired.reason), number(earlier.report), {}});
    appendPassport(row, earlier.passport);
    appendNoPassport(row);
    return row;
}

const PanelFigure* firstOf(const std::vector<PanelFigure>& figures)
{
    return figures.empty() ? nullptr : &figures.front();
}

void appendPanelFigure(Row& row, const PanelFigure* figure)
{
    if (figure != nullptr)
        append(row, {cell(figure->value), word(figure->statement.bound), cell(figure->statement.quote), number(figure->report)});
    else
        append(row, {{}, {}, {}, {}});
}

/// The passport of the report of a figure; empty cells where there is none.
void appendPassportOf(Row& row, const PanelFigure* figure, const std::vector<ReportStatements>& reports)
{
    const auto report = std::find_if(reports.begin(), reports.end(),
                                     [&](const ReportStatements& one) { return figure != nullptr && one.report == figure->report; });
    if (report != reports.end())
        appendPassport(row, report->passport);
    else
        appendNoPassport(row);
}

} // namespace

Table statementsTable(const std::vector<ReportStatements>& reports)
{
    Table table{{"report", "file",      "place",   "place_code", "reviewed",   "planned", "start", "end",
                 "kind",   "indicator", "value",   "value_max",  "unit",       "measure", "bound", "period",
                 "quote",  "subject",   "section", "strength",   "confidence", "doubts"},
                {}};
    addPassportColumns(table, {}, PassportCells::WithoutFile);
    for (const ReportStatements& report : reports)
        for (const Statement& statement : report.statements)
            table.rows.push_back(statementRow(report, statement));
    return table;
}

Table pairsTable(const std::vector<ReportStatements>& reports, const std::vector<ReportMatching>& matchings)
{
    Table table{{"place",
                 "place_code",
                 "period",
                 "indicator",
                 "measure",
                 "target_value",
                 "target_value_max",
                 "target_unit",
                 "target_bound",
                 "target_quote",
                 "target_start",
                 "outcome_value",
                 "outcome_value_max",
                 "outcome_unit",
                 "outcome_bound",
                 "outcome_quote",
                 "outcome_start",
                 "verdict",
                 "difference",
                 "rule",
                 "reason",
                 "target_report",
                 "outcome_report"},
                {}};
    addPassportColumns(table, "target_");
    addPassportColumns(table, "outcome_");
    for (const ReportMatching& matching : matchings) {
        const ReportStatements& earlier = reports.at(matching.earlier);
        for (const Pair& pair : matching.matching.pairs)
            table.rows.push_back(pairRow(earlier, reports.at(*matching.later), pair));
        for (const Unpaired& unpaired : matching.matching.unpaired)
            table.rows.push_back(unpairedRow(earlier, unpaired));
    }
    return table;
}

Table panelTable(const std::vector<PanelRow>& rows, const std::vector<ReportStatements>& reports)
{
    Table table{{"place", "place_code", "indicator", "measure", "unit", "period", "target", "target_bound", "target_quote", "target_report",
                 "outcome", "outcome_bound", "outcome_quote", "outcome_report", "verdict"},
                {}};
    addPassportColumns(table, "target_");
    addPassportColumns(table, "outcome_");
    for (const PanelRow& panel : rows) {
        Row row;
        appendPlace(row, panel.place);
        append(row, {cell(panel.indicator), word(panel.measure), cell(panel.unit), Cell{toText(panel.period)}});
        appendPanelFigure(row, firstOf(panel.targets));
        appendPanelFigure(row, firstOf(panel.outcomes));
        row.push_back(panel.verdict ? word(*panel.verdict) : Cell{});
        appendPassportOf(row, firstOf(panel.targets), reports);
        appendPassportOf(row, firstOf(panel.outcomes), reports);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace duixian::exporting
