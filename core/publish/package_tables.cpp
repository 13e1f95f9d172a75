// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/package_tables.h"

#include <algorithm>
#include <variant>

#include "core/export/passport_cells.h"
#include "core/export/tables.h"
#include "core/match/second_figures.h"
#include "core/model/judgement_names.h"
#include "core/model/names.h"
#include "core/publish/codebook.h"
#include "core/publish/package_cells.h"
#include "core/publish/panel_tables.h"

namespace duixian::publish {
namespace {

using exporting::append;
using exporting::appendPlace;
using exporting::Cell;
using exporting::cell;
using exporting::number;
using exporting::Row;
using exporting::Table;
using exporting::word;

std::size_t targetsOf(const ReportStatements& report)
{
    return static_cast<std::size_t>(std::count_if(report.statements.begin(), report.statements.end(),
                                                  [](const Statement& statement) { return statement.kind == Kind::Target; }));
}

Table reportsTable(const PackageContents& contents)
{
    Table table{{"report",        "place",        "place_code", "place_path", "kind",     "reviewed_first", "reviewed_last",
                 "planned_first", "planned_last", "term_first", "term_last",  "date",     "session",        "speaker",
                 "title",         "file",         "address",    "sha256",     "encoding", "format",         "bytes",
                 "length",        "imported",     "steps",      "rules",      "targets",  "outcomes"},
                {}};
    for (std::size_t i = 0; i < contents.reports.size(); ++i) {
        const ReportStatements& report = contents.reports[i];
        const Head& head = report.head;
        const Passport& passport = report.passport;
        Row row{number(report.report)};
        appendPlaceWithPath(row, head.place);
        row.push_back(word(head.kind));
        for (const auto& years : {head.reviewed, head.planned, head.plannedTerm})
            appendYears(row, years);
        append(row, {cell(std::string_view(head.date)), cell(head.session), cell(head.speaker), cell(head.title),
                     cell(std::string_view(passport.fileName)), cell(std::string_view(passport.address)),
                     cell(std::string_view(passport.sha256)), word(passport.encoding), word(passport.format), number(passport.byteCount),
                     number(contents.lengths[i]), cell(std::string_view(passport.imported)), exporting::stepsCell(passport.steps),
                     Cell{static_cast<double>(passport.rules)}, number(targetsOf(report)),
                     number(report.statements.size() - targetsOf(report))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool isStandard(const std::u16string& indicator, const Lexicon& lexicon)
{
    const Indicator* const known = lexicon.indicator(indicator);
    return known != nullptr && known->name == indicator;
}

Table statementsTable(const PackageContents& contents, const StatementNumbers& numbers, const Lexicon& lexicon)
{
    Table table{{"statement", "report",  "place",   "place_code",    "kind",        "indicator",  "standard",  "value",   "value_max",
                 "unit",      "measure", "bound",   "strength",      "stretch_of",  "year_first", "year_last", "section", "quote",
                 "start",     "end",     "subject", "subject_start", "subject_end", "confidence", "doubts",    "ruling"},
                {}};
    for (std::size_t i = 0; i < contents.reports.size(); ++i)
        for (std::size_t j = 0; j < contents.reports[i].statements.size(); ++j) {
            const Statement& s = contents.reports[i].statements[j];
            Row row{number(numbers.numberOf(i, j)), number(contents.reports[i].report)};
            appendPlace(row, contents.reports[i].head.place);
            append(row, {word(s.kind), cell(s.indicator), flag(isStandard(s.indicator, lexicon)), cell(s.value), cell(s.valueMax),
                         cell(s.unit), word(s.measure), word(s.bound), wordOrNothing(s.strength)});
            row.push_back(s.stretchOf ? numberOrNothing(numbers.floorOf(i, s)) : Cell{});
            appendYears(row, s.period);
            append(row, {word(s.section), cell(s.quote), number(s.span.begin), number(s.span.end), cell(s.subject)});
            append(row, {s.subject.empty() ? Cell{} : number(s.subjectSpan.begin), s.subject.empty() ? Cell{} : number(s.subjectSpan.end),
                         Cell{s.confidence}, exporting::doubtsCell(s.doubts), wordOrNothing(contents.rulings[i][j])});
            table.rows.push_back(std::move(row));
        }
    return table;
}

void appendQuoted(Row& row, const Statement& s)
{
    append(row, {cell(s.quote), number(s.span.begin), number(s.span.end)});
}

Row pairRow(const PairRow& pair, const StatementNumbers& numbers)
{
    const Statement& target = pair.target;
    Row row;
    appendPlace(row, pair.place);
    append(row, {cell(pair.indicator), word(target.measure)});
    appendYears(row, target.period);
    append(row, {cell(target.value), cell(target.valueMax), cell(target.unit), word(target.bound), wordOrNothing(target.strength)});
    appendQuoted(row, target);
    if (pair.outcome) {
        append(row, {cell(pair.outcome->value), cell(pair.outcome->valueMax), cell(pair.outcome->unit), word(pair.outcome->bound)});
        appendQuoted(row, *pair.outcome);
        append(row, {word(pair.verdict), cell(pair.difference), word(pair.rule)});
    } else {
        row.resize(row.size() + 10);
    }
    append(row, {pair.tolerance == 0 ? Cell{} : Cell{pair.tolerance}, wordOrNothing(pair.reason), word(pair.state),
                 pair.decision ? word(pair.decision->ruling) : Cell{}, exporting::secondCell(match::secondBeside(pair)),
                 number(pair.earlier), pair.outcome ? number(pair.later) : Cell{}, numberOrNothing(numbers.numberOf(pair.earlier, target)),
                 pair.outcome ? numberOrNothing(numbers.numberOf(pair.later, *pair.outcome)) : Cell{}});
    return row;
}

Table pairsTable(const PackageContents& contents, const StatementNumbers& numbers)
{
    Table table{{"pair",        "place",      "place_code",    "indicator",      "measure",          "year_first",       "year_last",
                 "target",      "target_max", "target_unit",   "target_bound",   "target_strength",  "target_quote",     "target_start",
                 "target_end",  "outcome",    "outcome_max",   "outcome_unit",   "outcome_bound",    "outcome_quote",    "outcome_start",
                 "outcome_end", "verdict",    "difference",    "rule",           "tolerance",        "reason",           "state",
                 "ruling",      "second",     "target_report", "outcome_report", "target_statement", "outcome_statement"},
                {}};
    for (const PairRow& pair : contents.pairs) {
        Row row{number(table.rows.size() + 1)};
        for (Cell& one : pairRow(pair, numbers))
            row.push_back(std::move(one));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table coverageTable(const Coverage& coverage)
{
    Table table{{"place", "place_code", "place_path", "year", "count", "reports", "term", "targets", "outcomes"}, {}};
    for (const CoverageRow& place : coverage.rows)
        for (const CoverageCell& year : place.cells) {
            Row row;
            appendPlaceWithPath(row, place.place);
            append(row, {Cell{static_cast<double>(year.year)}, number(year.reports.size()), exporting::reportsCell(year.reports),
                         flag(year.term), number(year.targets), number(year.outcomes)});
            table.rows.push_back(std::move(row));
        }
    return table;
}

std::string joined(const std::vector<std::string>& values)
{
    std::string out;
    for (const std::string& value : values)
        out.append(out.empty() ? "" : "|").append(value);
    return out;
}

/// A row for each column of the tables, as they are handed on, and of itself.
class CodebookTable {
public:
    void add(const std::string& name, const std::vector<std::string>& columns)
    {
        for (const std::string& column : columns) {
            const CodebookEntry& entry = Codebook::builtIn().entry(name, column);
            Row row;
            for (const std::string& text :
                 {name, column, entry.type, entry.unit, joined(entry.values), entry.label, entry.meaning, entry.formula, entry.key})
                row.push_back(cell(std::string_view(text)));
            m_table.rows.push_back(std::move(row));
        }
    }

    Table finish()
    {
        add("codebook", std::vector<std::string>(m_table.columns));
        return std::move(m_table);
    }

private:
    Table m_table{{"table", "column", "type", "unit", "values", "label", "meaning", "formula", "key"}, {}};
};

/// Each row is one line.
void makePlain(Table& table)
{
    constexpr std::string_view lineEnds = "\n\r";
    for (Row& row : table.rows)
        for (Cell& one : row)
            if (auto* const text = std::get_if<std::string>(&one))
                for (std::size_t at = text->find_first_of(lineEnds); at != std::string::npos; at = text->find_first_of(lineEnds, at))
                    text->replace(at, 1, "↵");
}

} // namespace

Result<void> eachPackageTable(const PackageContents& contents, const Lexicon& lexicon, const TakeTable& take)
{
    const StatementNumbers numbers(contents.reports);
    CodebookTable codebook;
    const std::vector<std::pair<const char*, std::function<Table()>>> makers{
        {"panel_long", [&] { return longPanel(contents, numbers); }},
        {"panel_wide", [&] { return widePanel(contents.panel); }},
        {"pairs", [&] { return pairsTable(contents, numbers); }},
        {"statements", [&] { return statementsTable(contents, numbers, lexicon); }},
        {"reports", [&] { return reportsTable(contents); }},
        {"coverage", [&] { return coverageTable(contents.coverage); }},
        {"codebook", [&] { return codebook.finish(); }}};
    for (const auto& [name, make] : makers) {
        PackageTable one{name, make()};
        makePlain(one.table);
        codebook.add(one.name, one.name == "codebook" ? std::vector<std::string>() : one.table.columns);
        if (auto taken = take(one); !taken)
            return taken;
    }
    return {};
}

} // namespace duixian::publish
