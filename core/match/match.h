// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/model/pair.h"
#include "core/model/pair_decision.h"
#include "core/model/statement.h"

namespace duixian {
class Lexicon;
}

namespace duixian::match {

/// Joins the targets among the earlier report's statements with the outcomes among the later one's (indices into the two vectors), so that
/// the pairs are the likeliest in total (assignment.h). Every target is in pairs or in unpaired, once. A target has one outcome at most; an
/// outcome answers one target, or several that ask for the same: a floor and its stretch, a target that is said twice.
///
/// A pair is of one indicator and one work (likeness.h), of one measure, of units of one dimension, and of one time: a year's target is not
/// answered by the sum of five years.
///
/// decisions: a person's words on these two reports' statements. What was joined or overruled is paired before all else, the latest word on
/// a target first; an outcome may answer several targets so. What was parted is never paired, the next best is taken in its place. A word
/// that is adrift, or one of whose ends no statement covers (the same span, of several the same indicator), has no effect.
[[nodiscard]] Matching match(const std::vector<Statement>& earlier, const std::vector<Statement>& later, const Lexicon& lexicon,
                             const std::vector<PairDecision>& decisions = {});

/// The same for some of the targets alone (indices into earlier, in order); the others are in neither list.
[[nodiscard]] Matching match(const std::vector<Statement>& earlier, const std::vector<std::size_t>& targets,
                             const std::vector<Statement>& later, const Lexicon& lexicon, const std::vector<PairDecision>& decisions = {});

} // namespace duixian::match
