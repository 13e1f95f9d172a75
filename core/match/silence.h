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
/// states or declares unset, by path of the place, targets before outcomes, standard indicators in the lexicon's order, the others by first
/// mention. Of names that are no standard indicator only those that stand in the reports of two years or more: what stands in one alone is
/// a work, and no silence follows it. Wordings that surely are of one thing are one row. A growth answers for a year in which the level is
/// missing no more than a level does for a growth. Reports without a place or years give nothing.
///
/// The years run from the first to the last that any report of the place plans or reviews. For targets the report that plans the year
/// answers (the first of several), for outcomes the one whose review ends with it; a report that reviews several years answers for those
/// that no other does, but what it does not say of them is not found, never dropped. A figure of several years, or a target of a year far
/// ahead, is stated in the year of its report where that has none of its own, and nobody misses it in the next. Of two reports of one
/// year either may state it.
[[nodiscard]] std::vector<MentionRow> silence(const std::vector<ReportStatements>& reports, const Lexicon& lexicon);

} // namespace duixian::match
