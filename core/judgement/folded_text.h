// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace duixian::judgement {

/// A text as its words are compared when it comes back in another form: simplified, narrow letters, digits and signs, Western quotes for
/// 「」, without blanks, line ends and what takes no place in print.
struct FoldedText {
    std::u16string units;
    std::vector<std::size_t> at; ///< of each unit its place in the text, then the text's length

    /// The stretch of the text that a stretch of the units covers.
    [[nodiscard]] Span inText(const Span& folded) const;
    /// The first unit at or behind a place of the text.
    [[nodiscard]] std::size_t fromText(std::size_t place) const;
};

[[nodiscard]] FoldedText folded(std::u16string_view text);

} // namespace duixian::judgement
