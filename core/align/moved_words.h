// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/align/word_tokens.h"
#include "core/base/span.h"

namespace duixian::align {

/// Stretches of units in two sentences that say the same.
struct SameUnits {
    Span a;
    Span b;
};

/// The longest stretches that stand in both, of those that differ in their places: gaps are the units that a comparison in order left over.
/// At least four letters each, the longest first; none overlaps another.
[[nodiscard]] std::vector<SameUnits> movedWords(const WordTokens& a, const WordTokens& b, const std::vector<SameUnits>& gaps);

} // namespace duixian::align
