// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/judgement/agreement.h"
#include "core/model/judgements.h"
#include "core/model/merge_difference.h"

namespace duixian::judgement {

struct FirstHolds {
    Judgements judgements;
    std::vector<MergeDifference> differences; ///< without the report
};

/// Two people's words as one: mine hold, theirs come in where I said nothing; so do their remarks and tags, and words that are adrift.
/// Where both judged a statement, a pair or the unit that answers for a target, and not in the same way, that is a difference. What comes
/// in has no number yet.
[[nodiscard]] FirstHolds firstHolds(const TwoOpinions& opinions);

} // namespace duixian::judgement
