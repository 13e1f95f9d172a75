// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tables.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/export/cells.h"
#include "core/export/measure_cells.h"
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

using PassportsOf = std::map<ReportId, const Passport*>;

void appendPassportOf(Row& row, const PassportsOf& passports, ReportId report)
{
    if (const auto found = passports.find(report); found != passports.end())
        appendPassport(row, *found->second);
    else
        appendNoPassport(row);
}

Row pairRow(const PairRow& pair, const PassportsOf& passports, const SecondOf& secondOf)
{
    Row row;
    appendPlace(row, pair.place);
    append(row, {cell(pair.target.period), cell(pair.target.indicator), word(pair.target.measure)});
    appendFigure(row, &pair.target);
    appendFigure(row, pair.outcome ? &*pair.outcome : nullptr);
    const bool isPair = pair.outcome.has_value();
    append(row, {isPair ? word(pair.verdict) : Cell{}, cell(pair.difference), isPair ? word(pair.rule) : Cell{},
                 pair.reason ? word(*pair.reason) : Cell{}, number(pair.earlier), isPair ? number(pair.later) : Cell{}});
    append(row, {pair.tolerance == 0 ? Cell{} : Cell{pair.tolerance}, secondOf ? secondCell(secondOf(pair)) : Cell{}});
    appendPassportOf(row, passports, pair.earlier);
    appendPassportOf(row, passports, isPair ? pair.later : ReportId{});
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
void appendPassportOf(Row& row, const PassportsOf& passports, const PanelFigure* figure)
{
    appendPassportOf(row, passports, figure != nullptr ? figure->report : ReportId{});
}

PassportsOf passportsOf(const std::vector<ReportStatements>& reports)
{
    PassportsOf out;
    for (const ReportStatements& report : reports)
        out.emplace(report.report, &report.passport);
    return out;
}

} // namespace

Cell secondCell(const std::vector<SecondBeside>& second)
{
    std::string out;
    for (const SecondBeside& one : second) {
        const SecondFigure& figure = one.figure;
        out.append(out.empty() ? "" : "; ").append(toUtf8(figure.source)).append(" ");
        out.append(numberText(figure.value)).append(toUtf8(figure.unit));
        if (one.differs && one.difference)
            out.append(*one.difference > 0 ? " (+" : " (").append(numberText(*one.difference)).append(")");
    }
    return cell(std::string_view(out));
}

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

Table pairsTable(const std::vector<PairRow>& rows, const std::vector<ReportStatements>& reports, const SecondOf& secondOf)
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
                 "outcome_report",
                 "tolerance",
                 "second"},
                {}};
    addPassportColumns(table, "target_");
    addPassportColumns(table, "outcome_");
    const PassportsOf passports = passportsOf(reports);
    for (const PairRow& row : rows)
        table.rows.push_back(pairRow(row, passports, secondOf));
    return table;
}

Table panelTable(const MeasuredPanel& measured, const std::vector<ReportStatements>& reports)
{
    Table table{{"place", "place_code", "indicator", "measure", "unit", "period", "target", "target_bound", "target_quote", "target_report",
                 "outcome", "outcome_bound", "outcome_quote", "outcome_report", "verdict"},
                {}};
    addMeasureColumns(table);
    addPassportColumns(table, "target_");
    addPassportColumns(table, "outcome_");
    const PassportsOf passports = passportsOf(reports);
    for (std::size_t i = 0; i < measured.rows.size(); ++i) {
        const PanelRow& panel = measured.rows[i];
        Row row;
        appendPlace(row, panel.place);
        append(row, {cell(panel.indicator), word(panel.measure), cell(panel.unit), Cell{toText(panel.period)}});
        appendPanelFigure(row, firstOf(panel.targets));
        appendPanelFigure(row, firstOf(panel.outcomes));
        row.push_back(panel.verdict ? word(*panel.verdict) : Cell{});
        appendMeasures(row, measured.measures[i]);
        appendPassportOf(row, passports, firstOf(panel.targets));
        appendPassportOf(row, passports, firstOf(panel.outcomes));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace duixian::exporting
