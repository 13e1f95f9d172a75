// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/panel.h"
#include "core/model/report_statements.h"
#include "core/model/verdict_rules.h"

namespace duixian {
class Lexicon;
}

namespace duixian::match {

/// The table place × indicator × period: one row for each indicator, measure and dimension of unit that has a figure with a number and a
/// period, ordered by path of the place, standard indicators in the lexicon's order, the others by first mention, measure, period.
/// Reports without a place give nothing. second: figures of other sources, put beside the rows that they speak of.
[[nodiscard]] std::vector<PanelRow> panel(const std::vector<ReportStatements>& sources, const Lexicon& lexicon,
                                          const VerdictRules& rules = {}, const std::vector<SecondFigure>& second = {});

} // namespace duixian::match
