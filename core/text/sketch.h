// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace duixian::text {

/// A few numbers that tell copies of one text from other texts, whatever their furniture, line ends and script: the smallest hashes of its
/// runs of eight Chinese characters (of the folded clean text; all else is passed over), in rising order. Empty for a text without such.
/// The same on every machine, since libraries keep it.
[[nodiscard]] std::vector<std::uint64_t> sketchOf(std::u16string_view folded);

/// How much of two texts is the same, from 0 to 1, by their sketches: the share of common runs among all (Jaccard's index; within 0.1).
[[nodiscard]] double likeness(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

} // namespace duixian::text
