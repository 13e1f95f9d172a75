// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pair_tables.h"

#include <map>

#include "core/export/cells.h"

namespace duixian::exporting {
namespace {

Cell flag(bool value)
{
    return value ? 1.0 : 0.0;
}

Cell numberOrNothing(ReportId report)
{
    return report.valid() ? number(report) : Cell{};
}

Row taskRow(const TaskRow& task, std::size_t place, const StateWords& stateWord)
{
    const PairRow& pair = task.pair;
    const Statement& target = pair.target;
    Row row;
    appendPlace(row, pair.place);
    append(row,
           {number(place), cell(pair.indicator), cell(target.quote), word(target.bound), target.strength ? word(*target.strength) : Cell{},
            cell(target.period), cell(task.sentence), cell(task.responsible), cell(std::string_view(stateWord(pair.state)))});
    append(row, {pair.outcome ? cell(pair.outcome->quote) : Cell{}, pair.outcome ? word(pair.verdict) : Cell{}, cell(pair.difference),
                 pair.reason ? word(*pair.reason) : Cell{}, number(target.span.begin), number(pair.earlier), numberOrNothing(pair.later)});
    return row;
}

/// Value, unit, bound, quote, start and end.
void appendMentioned(Row& row, const MentionCell& mention)
{
    if (const auto& s = mention.statement)
        append(row, {cell(s->value), cell(s->unit), word(s->bound), cell(s->quote), number(s->span.begin), number(s->span.end)});
    else if (mention.mention == Mention::DeclaredUnset)
        append(row, {{}, {}, {}, {}, number(mention.declared.begin), number(mention.declared.end)});
    else
        append(row, {{}, {}, {}, {}, {}, {}});
}

} // namespace

Table tasksTable(const std::vector<TaskRow>& rows, const StateWords& stateWord)
{
    Table table{{"place", "place_code", "number", "indicator", "target", "bound", "strength", "time_limit", "sentence", "responsible",
                 "state", "outcome", "verdict", "difference", "reason", "start", "report", "outcome_report"},
                {}};
    std::map<ReportId, std::size_t> counts;
    for (const TaskRow& task : rows)
        table.rows.push_back(taskRow(task, ++counts[task.pair.earlier], stateWord));
    return table;
}

Table silenceTable(const std::vector<MentionRow>& rows)
{
    Table table{{"place", "place_code", "kind", "indicator", "measure", "year", "mention", "first", "dropped", "value", "unit", "bound",
                 "quote", "start", "end", "report"},
                {}};
    for (const MentionRow& said : rows)
        for (const MentionCell& mention : said.cells) {
            Row row;
            appendPlace(row, said.place);
            append(row, {word(said.kind), cell(said.indicator), word(said.measure), Cell{static_cast<double>(mention.year)},
                         word(mention.mention), flag(mention.first), flag(mention.dropped)});
            appendMentioned(row, mention);
            row.push_back(numberOrNothing(mention.report));
            table.rows.push_back(std::move(row));
        }
    return table;
}

Table coverageTable(const Coverage& coverage)
{
    Table table{{"place", "place_code", "year", "reports", "count", "term", "targets", "outcomes"}, {}};
    for (const CoverageRow& place : coverage.rows)
        for (const CoverageCell& year : place.cells) {
            Row row;
            appendPlace(row, place.place);
            append(row, {Cell{static_cast<double>(year.year)}, reportsCell(year.reports), number(year.reports.size()), flag(year.term),
                         number(year.targets), number(year.outcomes)});
            table.rows.push_back(std::move(row));
        }
    return table;
}

Table secondTable(const std::vector<SecondFigure>& figures)
{
    Table table{{"place", "place_code", "indicator", "measure", "period", "value", "unit", "source"}, {}};
    for (const SecondFigure& figure : figures) {
        Row row;
        appendPlace(row, figure.place);
        append(row, {cell(figure.indicator), word(figure.measure), Cell{toText(figure.period)}, Cell{figure.value}, cell(figure.unit),
                     cell(figure.source)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace duixian::exporting
