// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/layer.h"
#include "core/base/span.h"

namespace duixian::align {

/// The paragraphs of a decoded text as its line ends part them, furniture left out; a line end inside a sentence parts none. None is empty
/// or has blanks at its ends.
[[nodiscard]] std::vector<Span> stretches(std::u16string_view text, const std::vector<Layer>& layers);

/// A paragraph with what stands inside of it, furniture too.
struct Line {
    Span span;
    bool furniture = false; ///< it holds nothing else
};

/// The same with passages of furniture inside of paragraphs left where they are, and with those that are nothing else.
[[nodiscard]] std::vector<Line> lines(std::u16string_view text, const std::vector<Layer>& layers);

/// Without blanks and line ends at its ends.
[[nodiscard]] Span trimmed(std::u16string_view text, Span span);

} // namespace duixian::align
