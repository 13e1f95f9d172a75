// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "app/compare/compared_report.h"
#include "core/model/compared_table.h"

namespace duixian::comparing {

/// "growth, %"; of several years that too: "level, 亿元, over years".
[[nodiscard]] QString measureText(const ComparedRow& row);
/// The figure without its unit, in the row's: "≥ 8", "5–10"; what has no number as quoted. Of other years than the report is about with the
/// year: "95.2 (2013)".
[[nodiscard]] QString cellText(const ComparedRow& row, const ComparedFigure& figure, const Head& head);
/// What lies between: the growth of a level, else the difference: "+9.8 %", "−0.6". Where a bound counts with its number, "*" behind.
[[nodiscard]] QString changeText(const ComparedChange& change);
/// All that is known of a cell, a line each: report, the figure as it is said, what lies between, the sentence, how many more there are.
/// against: the name of the report that it is set against.
[[nodiscard]] QString cellTip(const ComparedRow& row, const ComparedFigure& figure, const ComparedReport& report,
                              const std::optional<ComparedChange>& change, const QString& against);
/// The sentence that a figure stands in; empty where the report is not there.
[[nodiscard]] QString sentenceOf(const ComparedReport& report, const Span& figure);

} // namespace duixian::comparing
