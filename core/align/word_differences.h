// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/word_differences.h"

namespace duixian::align {

/// Where two sentences differ, in a way that fits Chinese: word by word, a figure with its unit as one (7.5% and 8%), words that share most
/// of their characters character by character; what agrees between two changes only by a character or two is part of the change. Blanks,
/// signs, width and script make no difference. Spans count from the begin of each sentence.
[[nodiscard]] WordDifferences wordDifferences(std::u16string_view a, std::u16string_view b);

} // namespace duixian::align
