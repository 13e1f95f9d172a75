// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "core/base/span.h"
#include "core/judgement/anchor.h"

namespace duixian::judgement {

/// How much of what stood around a quote stands around a stretch of a folded text.
struct KeptSurroundings {
    std::size_t around = 0;   ///< units of the anchor's surroundings
    std::size_t common = 0;   ///< of them, those that are there in their order, with other words between them or not
    std::size_t touching = 0; ///< of them, those that follow one another without a gap from the quote's ends
    bool bothSides = false;   ///< on either side half is there, or four units that touch

    /// The share of the surroundings that is there; all where there are none.
    [[nodiscard]] double share() const { return around == 0 ? 1 : static_cast<double>(common) / static_cast<double>(around); }
};

[[nodiscard]] KeptSurroundings keptSurroundings(const Span& stretch, std::u16string_view text, const FoldedAnchor& anchor);

/// Whether the stretch cuts a number: 5% within 15%, 三所 within 十三所.
[[nodiscard]] bool cutsNumber(const Span& stretch, std::u16string_view text);

} // namespace duixian::judgement
