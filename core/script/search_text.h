// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace duixian::script {

/// A text as it is searched: simplified, narrow, small Latin letters, numbers without the commas of their thousands (1,234), without what
/// takes no place in print and without blanks between Chinese characters; line ends are \n, other blanks ' '.
struct SearchText {
    std::u16string units;
    std::vector<std::uint32_t> at; ///< of each unit its place in the text, then the text's length

    /// The stretch of the text that a stretch of the units covers.
    [[nodiscard]] Span inText(const Span& found) const;
    /// The first unit at or behind a place of the text.
    [[nodiscard]] std::size_t fromText(std::size_t place) const;
};

/// brokenLines: stretches with a line end inside a sentence, in order: left out between Chinese characters, else a blank.
[[nodiscard]] SearchText searchText(std::u16string_view text, const std::vector<Span>& brokenLines = {});

} // namespace duixian::script
