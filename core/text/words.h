// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace duixian::text {

/// Where the words of a text end, in order, by ICU's dictionary of Chinese: 推进|乡村|振兴. The last one is the text's length.
[[nodiscard]] std::vector<std::size_t> wordEnds(std::u16string_view text);

} // namespace duixian::text
