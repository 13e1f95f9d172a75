// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/align/grid.h"

namespace duixian::align {

/// How alike the words of paragraphs are, from 0 to 1: the cosine of their pairs of Chinese characters, a pair weighing the more the fewer
/// paragraphs have it. Figures, Latin letters and punctuation have no say. Texts: simplified.
[[nodiscard]] Grid<double> sharedWords(const std::vector<std::u16string_view>& a, const std::vector<std::u16string_view>& b);

} // namespace duixian::align
