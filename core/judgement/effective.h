// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/model/decision.h"
#include "core/model/statement.h"

namespace duixian::judgement {

/// A statement after a person's word.
struct Judged {
    Statement statement;
    std::optional<std::size_t> found;    ///< the program's statement it came from; none: the program does not find it (now)
    std::optional<std::size_t> decision; ///< the word on it; none: nobody said anything
    bool rejected = false;
};

/// The program's statements with a person's decisions applied (core/model/decision.h), in the order of the text, the rejected ones among
/// them. A decision that is adrift has no effect. A decision is on the statement of its anchor's span, of several on one figure on the one
/// that its mark fits best; an added statement that the rules find by now is one with it. What a person accepted, corrected or added has no
/// doubts left. A stretch target whose floor was rejected, or is no target any more, has none. Where a person changed the kind alone, the
/// strength follows: none for an outcome, plain for a target.
[[nodiscard]] std::vector<Judged> judged(const std::vector<Statement>& found, const std::vector<Decision>& decisions);

/// What stands after all decisions: without the rejected ones.
[[nodiscard]] std::vector<Statement> effective(const std::vector<Statement>& found, const std::vector<Decision>& decisions);

/// For each decision the statement of the program that it is on; none where it is adrift or the program does not find it.
[[nodiscard]] std::vector<std::optional<std::size_t>> foundBy(const std::vector<Statement>& found, const std::vector<Decision>& decisions);

} // namespace duixian::judgement
