// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/word_differences.h"

namespace duixian {

/// Where two sentences differ, word by word: for pages, which don't know how that is found.
[[nodiscard]] WordDifferences comparedWords(std::u16string_view a, std::u16string_view b);

} // namespace duixian
