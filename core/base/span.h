// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace duixian {

/// A stretch of a text: half open, in UTF-16 code units. Which text (decoded or clean) is said where a Span is handed over.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t length() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(const Span& other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(const Span& other) const { return begin < other.end && other.begin < end; }

    friend constexpr bool operator==(const Span&, const Span&) = default;
};

} // namespace duixian
