// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace duixian::text {

/// How much a text looks like Chinese print: the share of common characters (GB2312 level 1, Big5 level 1, ASCII letters and digits,
/// Chinese punctuation, blanks), less five times the share of those that print never has (private use, controls, U+FFFD). 1 is best; an
/// empty text gives 0.
[[nodiscard]] double commonShare(std::u16string_view text);

} // namespace duixian::text
