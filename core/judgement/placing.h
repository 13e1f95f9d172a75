// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/model/choices.h"
#include "core/model/statement.h"

namespace duixian::judgement {

/// Words to be found again.
struct Sought {
    Anchor anchor;
    std::u16string indicator = {}; ///< what the figure is of, where it is a figure
    bool alone = false;            ///< no other of these may come to its place
};

/// Where they stand in a text that was read anew, each at its place in the list; none where they are gone.
///
/// Figures are short and repeat (增长5% thirty times), so their surroundings decide, and the law is: rather none than the wrong one. Words
/// are compared as in folded_text.h. Every place where the quote stands is weighed by how much of the 32 units on either side is still
/// there, how many of them touch the quote, and whether the rules find the same indicator there. Places that weigh alike (rows of a table)
/// go by the way that the surest ones moved. Anchors of one stretch stay together; of two, one may come to the other's place only where it
/// need not be alone and nothing else is left.
[[nodiscard]] std::vector<std::optional<Span>> placed(const std::vector<Sought>& sought, std::u16string_view text,
                                                      const std::vector<Statement>& statements);

} // namespace duixian::judgement
