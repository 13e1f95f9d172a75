// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/model/judgements.h"
#include "core/model/pin.h"
#include "core/model/statement.h"

namespace duixian::judgement {

/// What a person said of a report, for its text as it is read anew (newer rules, another encoding, another file of the same report).
/// text: the new decoded text; statements: what the program finds in it. Nothing is dropped and the order stays.
///
/// What is found again (placing.h) holds: its anchor is made anew in the text, and all spans of what was settled are moved to the same
/// words; a subject whose words are gone keeps them with an empty span, a stretch target whose floor is gone is none. A word on what the
/// program found goes to the statement that now covers its figure, so that 5% and 5%左右 are one. Two decisions of different figures never
/// come to one. What is not found is adrift, unchanged but for that, and is sought again the next time. Of pairs, the ends in this report
/// are carried, the targets'.
[[nodiscard]] Judgements carryOver(const Judgements& judgements, std::u16string_view text, const std::vector<Statement>& statements);

/// Judgements on pairs for a report that was read anew: the ends that lie in it are carried, targets and outcomes. An end whose words are
/// gone has an empty span; a pair holds where neither end is gone.
[[nodiscard]] std::vector<PairDecision> carryEnds(const std::vector<PairDecision>& pairs, ReportId report, std::u16string_view text,
                                                  const std::vector<Statement>& statements);

/// Joined paragraphs for a report that was read anew, in the same way.
[[nodiscard]] std::vector<Pin> carryPins(const std::vector<Pin>& pins, ReportId report, std::u16string_view text);

} // namespace duixian::judgement
