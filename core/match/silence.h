// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/mention.h"
#include "core/model/report_statements.h"

namespace duixian {
class Lexicon;
}

namespace duixian::match {

/// What the reports say and what they pass over in silence: a row for each place, kind, indicator and measure that any report of the place
/// states, by path of the place, targets before outcomes, standard indicators in the lexicon's order, the others by first mention. The
/// years run from the first to the last of the place's reports. A growth answers for a year in which the level is missing no more than a
/// level does for a growth. Reports without a place or years give nothing.
[[nodiscard]] std::vector<MentionRow> silence(const std::vector<ReportStatements>& reports, const Lexicon& lexicon);

} // namespace duixian::match
