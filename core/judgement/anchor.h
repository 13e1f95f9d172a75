// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/choices.h"

namespace duixian::judgement {

/// An anchor for a stretch of a text.
[[nodiscard]] Anchor anchorAt(std::u16string_view text, const Span& span);

/// An anchor's words in the form of folded_text.h.
struct FoldedAnchor {
    std::u16string quote;
    std::u16string before;
    std::u16string after;

    friend auto operator<=>(const FoldedAnchor&, const FoldedAnchor&) = default;
};
[[nodiscard]] FoldedAnchor folded(const Anchor& anchor);

/// Where an anchor's words stand in a text that may have been read anew: of all their places the one whose surroundings agree most, and of
/// equals the one nearest to where it was; words that are not there as they were are sought in the other script, in other widths and over
/// line ends. None where they are not there either. For one passage by its words; many figures at once are found by placing.h.
[[nodiscard]] std::optional<Span> located(std::u16string_view text, const Anchor& anchor);

} // namespace duixian::judgement
