// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/pair_row.h"
#include "core/model/report_matching.h"
#include "core/model/report_statements.h"
#include "core/model/verdict_rules.h"

namespace duixian {
class Lexicon;
}

namespace duixian::match {

/// A row for each target of the matchings, by report in their order, within a report in the order of its text. Where the rules allow a
/// target with 左右 something, the verdict is the one with it. second: figures of other sources, put beside the rows that they speak of.
[[nodiscard]] std::vector<PairRow> pairRows(const std::vector<ReportStatements>& reports, const std::vector<ReportMatching>& matchings,
                                            const Lexicon& lexicon, const VerdictRules& rules = {},
                                            const std::vector<SecondFigure>& second = {});

} // namespace duixian::match
