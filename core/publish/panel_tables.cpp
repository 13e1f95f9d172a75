// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/panel_tables.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "core/export/measure_cells.h"
#include "core/lexicon/dimension.h"
#include "core/publish/package_cells.h"

namespace duixian::publish {
namespace {

using exporting::append;
using exporting::Cell;
using exporting::cell;
using exporting::Row;
using exporting::word;

/// The rows of a panel that are of one thing, numbered from 1 in the order in which they come.
class SeriesNumbers {
public:
    explicit SeriesNumbers(const std::vector<PanelRow>& rows)
    {
        for (const PanelRow& row : rows)
            m_numbers.try_emplace(keyOf(row), m_numbers.size() + 1);
    }

    [[nodiscard]] std::size_t of(const PanelRow& row) const { return m_numbers.at(keyOf(row)); }
    [[nodiscard]] std::size_t count() const { return m_numbers.size(); }

private:
    using Key = std::tuple<std::string, std::u16string, Measure, std::u16string>;
    static Key keyOf(const PanelRow& row) { return {pathOf(row.place), row.indicator, row.measure, row.unit}; }

    std::map<Key, std::size_t> m_numbers;
};

const PanelFigure* firstOf(const std::vector<PanelFigure>& figures)
{
    return figures.empty() ? nullptr : &figures.front();
}

/// The stretch of the first target.
std::optional<double> stretchOf(const std::vector<PanelFigure>& targets)
{
    const auto stretch = std::find_if(targets.begin(), targets.end(), [&](const PanelFigure& one) {
        return one.report == targets.front().report && one.statement.stretchOf == targets.front().statement.span.begin;
    });
    return stretch == targets.end() ? std::nullopt : stretch->value;
}

void appendTarget(Row& row, const PanelRow& panel)
{
    const PanelFigure* const target = firstOf(panel.targets);
    if (target != nullptr) {
        const Statement& s = target->statement;
        const auto most = s.valueMax ? inUnit(*s.valueMax, s.unit, panel.unit) : std::nullopt;
        append(row, {cell(target->value), cell(most), cell(stretchOf(panel.targets)), word(s.bound), wordOrNothing(s.strength)});
    } else {
        append(row, {{}, {}, {}, {}, {}});
    }
    row.push_back(exporting::number(panel.targets.size()));
}

void appendOutcome(Row& row, const PanelRow& panel)
{
    const PanelFigure* const outcome = firstOf(panel.outcomes);
    append(row, {outcome != nullptr ? cell(outcome->value) : Cell{}, outcome != nullptr ? word(outcome->statement.bound) : Cell{},
                 exporting::number(panel.outcomes.size())});
}

/// The reports and the statements of target and outcome.
void appendSources(Row& row, const PanelRow& panel, const StatementNumbers& numbers)
{
    const std::array figures{firstOf(panel.targets), firstOf(panel.outcomes)};
    for (const PanelFigure* const figure : figures)
        row.push_back(figure != nullptr ? exporting::number(figure->report) : Cell{});
    for (const PanelFigure* const figure : figures)
        row.push_back(figure != nullptr ? numberOrNothing(numbers.numberOf(figure->report, figure->statement)) : Cell{});
}

void appendSeries(Row& row, const PanelRow& panel)
{
    appendPlaceWithPath(row, panel.place);
    append(row, {cell(panel.indicator), flag(panel.standard), flag(panel.lessIsBetter), word(panel.measure), cell(panel.unit)});
}

} // namespace

exporting::Table longPanel(const PackageContents& contents, const StatementNumbers& numbers)
{
    exporting::Table table{{"panel",
                            "series",
                            "place",
                            "place_code",
                            "place_path",
                            "indicator",
                            "standard",
                            "less_is_better",
                            "measure",
                            "unit",
                            "year",
                            "year_first",
                            "year_last",
                            "target",
                            "target_max",
                            "target_stretch",
                            "target_bound",
                            "target_strength",
                            "targets",
                            "outcome",
                            "outcome_bound",
                            "outcomes",
                            "verdict",
                            "deviation",
                            "ratio",
                            "amplification",
                            "upper_place",
                            "ratchet",
                            "deviation_before",
                            "years_unchanged",
                            "target_report",
                            "outcome_report",
                            "target_statement",
                            "outcome_statement"},
                           {}};
    const std::vector<PanelRow>& rows = contents.panel.rows;
    const SeriesNumbers series(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PanelRow& panel = rows[i];
        Row row{exporting::number(i + 1), exporting::number(series.of(panel))};
        appendSeries(row, panel);
        row.push_back(panel.period.single() ? Cell{static_cast<double>(panel.period.first)} : Cell{});
        appendYears(row, panel.period);
        appendTarget(row, panel);
        appendOutcome(row, panel);
        row.push_back(wordOrNothing(panel.verdict));
        exporting::appendMeasures(row, contents.panel.measures[i]);
        appendSources(row, panel, numbers);
        table.rows.push_back(std::move(row));
    }
    return table;
}

exporting::Table widePanel(const MeasuredPanel& panel)
{
    exporting::Table table{{"series", "place", "place_code", "place_path", "indicator", "standard", "less_is_better", "measure", "unit"},
                           {}};
    std::set<int> years;
    for (const PanelRow& row : panel.rows)
        if (row.period.single())
            years.insert(row.period.first);
    const std::size_t fixed = table.columns.size();
    for (const char* const stub : {"target_", "outcome_"})
        for (const int year : years)
            table.columns.push_back(stub + std::to_string(year));
    const SeriesNumbers series(panel.rows);
    table.rows.resize(series.count());
    for (const PanelRow& one : panel.rows) {
        Row& row = table.rows[series.of(one) - 1];
        if (row.empty()) {
            row.push_back(exporting::number(series.of(one)));
            appendSeries(row, one);
            row.resize(table.columns.size());
        }
        if (!one.period.single())
            continue;
        const auto year = static_cast<std::size_t>(std::distance(years.begin(), years.find(one.period.first)));
        if (const PanelFigure* const target = firstOf(one.targets))
            row[fixed + year] = cell(target->value);
        if (const PanelFigure* const outcome = firstOf(one.outcomes))
            row[fixed + years.size() + year] = cell(outcome->value);
    }
    return table;
}

} // namespace duixian::publish
