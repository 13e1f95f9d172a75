// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace duixian::sources {

/// How many characters of UTF-8 text are Chinese ones of the basic plane (U+4000 to U+9FFF): by lead bytes, so it is quick on whole files.
[[nodiscard]] constexpr std::size_t hanCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i + 2 < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        if (lead >= 0xE4 && lead <= 0xE9)
            ++count;
        if (lead >= 0xE0)
            i += 2;
    }
    return count;
}

} // namespace duixian::sources
