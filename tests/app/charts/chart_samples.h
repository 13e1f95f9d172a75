// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_source.h"
#include "core/model/statement.h"

namespace duixian::charts {

/// A statement in a few words: kind, indicator, measure, bound, value, unit, year. Its span is as many as its place in the report.
[[nodiscard]] Statement said(Kind kind, std::u16string indicator, Measure measure, Bound bound, double value, std::u16string unit,
                             int year);

/// Three reports of an invented district: 2021, 2022, 2023, with growth, levels in 亿元 and 万元, a floor with its stretch, a range, a
/// fall, a target that nobody answers, and a result that nobody promised. And one report of a namesake elsewhere.
[[nodiscard]] ChartSource sampleSource();

/// Three districts of an invented city and the city itself, 2020 to 2022: growth of 地区生产总值 and 一般公共预算收入. The city plans less
/// than its districts; one district has no report for 2022, another speaks of 地区生产总值 alone.
[[nodiscard]] ChartSource cityReports();
/// Of its districts, in the order of their names in the source.
[[nodiscard]] std::vector<std::u16string> cityDistricts();

/// A library of them.
[[nodiscard]] ChartFeed sampleFeed();

inline const std::u16string samplePlace = u"云汀市/青禾区";

} // namespace duixian::charts
