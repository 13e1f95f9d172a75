// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace duixian {

/// Some UTF-16 code units, each a bit of 8 kB: one look tells whether a unit is among them, so that scans over whole texts stay cheap.
class CharacterSet {
public:
    constexpr CharacterSet() = default;
    constexpr explicit CharacterSet(std::u16string_view characters)
    {
        for (const char16_t c : characters)
            add(c);
    }

    constexpr void add(char16_t c) { m_bits[c / 64U] |= std::uint64_t{1} << c % 64U; }
    [[nodiscard]] constexpr bool has(char16_t c) const { return (m_bits[c / 64U] >> c % 64U & 1U) != 0; }

private:
    std::array<std::uint64_t, 0x10000 / 64> m_bits{};
};

} // namespace duixian
