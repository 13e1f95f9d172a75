// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "core/align/word_tokens.h"

namespace duixian::align {

/// Which tokens of two sentences stand for each other, in order, so that together they are the most letters: the same words, and a figure
/// for a figure of the same unit. Of sentences that are too long for that, only what both begin and end with.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> matchedTokens(const WordTokens& a, const WordTokens& b);

} // namespace duixian::align
