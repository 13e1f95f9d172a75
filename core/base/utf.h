// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duixian {

/// UTF-16 as UTF-8; a lone surrogate becomes U+FFFD. Never fails.
[[nodiscard]] std::string toUtf8(std::u16string_view text);
/// UTF-8 as UTF-16; each byte that fits no character becomes U+FFFD. Never fails. For tables, names and arguments: reports go through
/// text::decode.
[[nodiscard]] std::u16string toUtf16(std::string_view text);

} // namespace duixian
