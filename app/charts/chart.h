// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/id.h"
#include "core/model/pair.h"
#include "core/model/statement.h"
#include "core/model/target_measures.h"
#include "core/model/verdict_rules.h"

namespace duixian::charts {

/// What a chart sets side by side. Plan: last year's outcomes beside this year's targets, both from one report. Result: the targets of a
/// year beside the outcomes that the next report gives for it. Years: one indicator over the years. Places: one indicator in one year over
/// many places. Multiples: a small Years chart for each indicator of one place, or for each place of one indicator, all on one scale.
/// Histogram: how far the outcomes lie from their targets, over all places, indicators and years that are chosen.
enum class ChartKind { Plan, Result, Years, Places, Multiples, Histogram };

/// In which order the rows of a Places chart stand; what has no figure comes last, in the order of the places.
enum class ChartOrder { Outcome, Target, Measured, Name };

/// One axis: figures of one measure whose units can be brought together. base tells axes apart (元 for 亿元 and 万元); unit is the one the
/// chart is drawn in.
struct ChartAxis {
    Measure measure = Measure::Growth;
    std::u16string base;
    std::u16string unit;

    [[nodiscard]] bool same(const ChartAxis& other) const { return measure == other.measure && base == other.base; }
    friend bool operator==(const ChartAxis&, const ChartAxis&) = default;
};

/// One figure of one report, as it is drawn. value and upper are in the chart's unit; none where the text has no number (与经济增长同步).
struct Mark {
    ReportId report;
    Statement statement;
    std::optional<double> value;
    std::optional<double> upper; ///< of a range

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// What another source says beside the outcome, in the chart's unit.
struct OtherMark {
    double value = 0;
    std::u16string source;

    friend bool operator==(const OtherMark&, const OtherMark&) = default;
};

/// What stands on one line of the chart. What is missing is missing, never zero.
struct ChartRow {
    std::u16string indicator;
    std::optional<int> year; ///< of a chart over the years
    std::optional<Mark> outcome;
    std::vector<Mark> targets; ///< the floor first, then its stretch
    std::optional<Verdict> verdict;
    std::optional<double> difference;            ///< outcome - target, in the chart's unit
    std::u16string place = {};                   ///< of a chart of many places: its name, as long as it takes to tell it from the others
    std::u16string placeKey = {};                ///< of whichever chart
    std::optional<MeasuredTarget> measured = {}; ///< of a chart of a measure, in the chart's unit
    std::vector<OtherMark> others = {};

    friend bool operator==(const ChartRow&, const ChartRow&) = default;
};

/// A file that marks of a chart come from.
struct ChartFile {
    ReportId report;
    std::u16string title;
    std::string name;
    std::string sha256;
    std::u16string place = {};    ///< whose report it is
    std::optional<int> year = {}; ///< that it plans, else that it reviews

    friend bool operator==(const ChartFile&, const ChartFile&) = default;
};

/// A mark of a chart by what it is of, so that it is found again when the figures were read anew. target: as in Spot.
struct MarkKey {
    std::u16string placeKey;
    std::u16string indicator;
    std::optional<int> year = {};
    int target = -1;

    friend bool operator==(const MarkKey&, const MarkKey&) = default;
};

/// Words that a person set on a chart, with an arrow to a mark. dx, dy: from the mark to the middle of the words, in pixels of a drawing
/// whose letters are as on the screen.
struct ChartNote {
    std::u16string words;
    MarkKey mark;
    double dx = 0;
    double dy = 0;

    friend bool operator==(const ChartNote&, const ChartNote&) = default;
};

/// What a person writes on a chart: in place of the program's words, where it is not empty, and beside them.
struct ChartWriting {
    std::u16string title;
    std::u16string subtitle;
    std::vector<ChartNote> notes;

    friend bool operator==(const ChartWriting&, const ChartWriting&) = default;
};

struct Chart {
    ChartKind kind = ChartKind::Plan;
    std::u16string place;
    std::vector<std::u16string> placePath; ///< from the province down, the place itself last
    ChartAxis axis;
    int year = 0;                              ///< of the targets; of a Years chart the last one
    int outcomeYear = 0;                       ///< of the outcomes; of a Years chart the last one
    std::optional<TargetMeasure> measure = {}; ///< drawn in place of the figures; of a Histogram Deviation
    ChartOrder order = ChartOrder::Outcome;    ///< of a Places chart
    std::vector<ChartRow> rows;                ///< of Multiples those of one small chart follow each other
    std::vector<std::u16string> sources;       ///< the reports that the marks come from by their titles, each once
    std::vector<ChartFile> files;              ///< the same as files
    VerdictRules rules = {};                   ///< by which the rows were judged
    ChartWriting writing = {};

    friend bool operator==(const Chart&, const Chart&) = default;
};

/// One line of UTF-8, for tests: "地区生产总值 | 2018 9.5 | ~ 7 | reached +2.5"; a missing side is "-".
[[nodiscard]] std::string dump(const ChartRow& row);
/// The chart's head and its rows, a line each.
[[nodiscard]] std::string dump(const Chart& chart);

/// "plan", "result", "years", "places", "multiples", "histogram".
[[nodiscard]] std::string_view nameOf(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> chartKindNamed(std::string_view name);
/// "outcome", "target", "measured", "name".
[[nodiscard]] std::string_view nameOf(ChartOrder order);
[[nodiscard]] std::optional<ChartOrder> chartOrderNamed(std::string_view name);

/// The kinds that take many places.
[[nodiscard]] bool isOfPlaces(ChartKind kind);
/// The kinds whose rows are years.
[[nodiscard]] bool isOverYears(ChartKind kind);
/// Whether a kind can draw a measure in place of the figures.
[[nodiscard]] bool takesMeasure(ChartKind kind);

[[nodiscard]] MarkKey keyOf(const ChartRow& row, int target);
/// The row that a key is of; none where the chart has none.
[[nodiscard]] std::optional<std::size_t> rowOf(const Chart& chart, const MarkKey& key);
/// Where one small chart of Multiples begins and ends among the rows: pairs of first and one past the last.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> panelsOf(const Chart& chart);

} // namespace duixian::charts
