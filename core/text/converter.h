// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/encoding.h"

namespace duixian::text {

struct Converted {
    std::u16string text;
    std::size_t replaced = 0; ///< how many U+FFFD stand for bytes that fit no character
    bool cutTail = false;     ///< the last of them is a character whose end is missing
};

/// Bytes to UTF-16 by one encoding, as they stand: line ends and a byte order mark are kept. Never fails.
[[nodiscard]] Converted convert(std::string_view bytes, Encoding encoding);

} // namespace duixian::text
