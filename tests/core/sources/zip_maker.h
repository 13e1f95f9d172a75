// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duixian::sources {

/// CRC-32 of bytes, as zips and PNGs have it.
[[nodiscard]] std::uint32_t checkSum(std::string_view bytes);

/// So many zeros (about) as a deflate stream (RFC 1951), packed about a thousand to one.
[[nodiscard]] std::string deflatedZeros(std::uint64_t count);

/// Writes zips, also such as no program writes: names twice, sizes that lie, bytes that unpack to a thousand times as much.
class ZipMaker {
public:
    /// Stored as it is.
    ZipMaker& add(std::string_view name, std::string_view bytes);
    /// A part of so many zeros, packed about a thousand to one; `declared`: the size it claims to have.
    ZipMaker& addZeros(std::string_view name, std::uint64_t count, std::optional<std::uint32_t> declared = {});
    /// A part of times × 258 + 1 zeros of which everything is true.
    ZipMaker& addHonestZeros(std::string_view name, std::uint32_t times);
    /// A part that wants a password.
    ZipMaker& addLocked(std::string_view name, std::string_view bytes);
    [[nodiscard]] std::string bytes() const;

private:
    struct Sizes {
        std::uint16_t flags = 0;
        std::uint16_t method = 0;
        std::uint32_t check = 0;
        std::uint32_t size = 0;
    };
    void put(std::string_view name, std::string_view packed, const Sizes& sizes);

    std::string m_files;
    std::string m_directory;
    std::uint32_t m_count = 0;
};

} // namespace duixian::sources
