// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/layer.h"
#include "core/base/span.h"

namespace duixian {

/// The sentence of a decoded text that a figure stands in, without blanks at its ends: from behind 。！？；or a line end to the next of
/// them, that included but for a line end. A line end that cuts a sentence (LayerReason::BrokenLine) is none. Never longer than 400 units
/// on either side.
[[nodiscard]] Span sentenceAround(std::u16string_view text, const std::vector<Layer>& layers, const Span& figure);

/// The paragraph that it stands in; of a very long one what is near.
[[nodiscard]] Span paragraphAround(std::u16string_view text, const std::vector<Layer>& layers, const Span& figure);

} // namespace duixian
