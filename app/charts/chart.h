// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/pair.h"
#include "core/model/statement.h"
#include "core/model/verdict_rules.h"

namespace duixian::charts {

/// What a chart sets side by side. Plan: last year's outcomes beside this year's targets, both from one report. Result: the targets of a
/// year beside the outcomes that the next report gives for it. Years: one indicator over the years.
enum class ChartKind { Plan, Result, Years };

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

/// What stands on one line of the chart. What is missing is missing, never zero.
struct ChartRow {
    std::u16string indicator;
    std::optional<int> year; ///< of a Years chart
    std::optional<Mark> outcome;
    std::vector<Mark> targets; ///< the floor first, then its stretch
    std::optional<Verdict> verdict;
    std::optional<double> difference; ///< outcome - target, in the chart's unit

    friend bool operator==(const ChartRow&, const ChartRow&) = default;
};

/// A file that marks of a chart come from.
struct ChartFile {
    ReportId report;
    std::u16string title;
    std::string name;
    std::string sha256;

    friend bool operator==(const ChartFile&, const ChartFile&) = default;
};

struct Chart {
    ChartKind kind = ChartKind::Plan;
    std::u16string place;
    std::vector<std::u16string> placePath; ///< from the province down, the place itself last
    ChartAxis axis;
    int year = 0;        ///< of the targets; of a Years chart the last one
    int outcomeYear = 0; ///< of the outcomes; of a Years chart the last one
    std::vector<ChartRow> rows;
    std::vector<std::u16string> sources; ///< the reports that the marks come from by their titles, each once
    std::vector<ChartFile> files;        ///< the same as files
    VerdictRules rules = {};             ///< by which the rows were judged

    friend bool operator==(const Chart&, const Chart&) = default;
};

/// One line of UTF-8, for tests: "地区生产总值 | 2018 9.5 | ~ 7 | reached +2.5"; a missing side is "-".
[[nodiscard]] std::string dump(const ChartRow& row);
/// The chart's head and its rows, a line each.
[[nodiscard]] std::string dump(const Chart& chart);

/// "plan", "result", "years".
[[nodiscard]] std::string_view nameOf(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> chartKindNamed(std::string_view name);

} // namespace duixian::charts
