// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sketch.h"

#include <algorithm>
#include <iterator>

#include "core/text/characters.h"

namespace duixian::text {
namespace {

constexpr std::size_t runLength = 8;
constexpr std::size_t sketchSize = 128;

/// The finaliser of SplitMix64: every bit of what goes in moves half of those that come out.
std::uint64_t scattered(std::uint64_t x)
{
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

} // namespace

std::vector<std::uint64_t> sketchOf(std::u16string_view folded)
{
    std::vector<std::uint64_t> hashes;
    hashes.reserve(folded.size());
    std::uint64_t first = 0; // the last eight characters, sixteen bits each
    std::uint64_t second = 0;
    std::size_t length = 0;
    for (const char16_t c : folded) {
        if (!isHan(c))
            continue;
        first = first << 16U | second >> 48U;
        second = second << 16U | c;
        if (++length >= runLength)
            hashes.push_back(scattered(scattered(first) + second));
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    hashes.resize(std::min(hashes.size(), sketchSize));
    return hashes;
}

double likeness(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b)
{
    std::vector<std::uint64_t> together;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(together));
    together.resize(std::min(together.size(), std::max(a.size(), b.size())));
    if (together.empty())
        return 0;
    const auto both = std::count_if(together.begin(), together.end(), [&](std::uint64_t hash) {
        return std::binary_search(a.begin(), a.end(), hash) && std::binary_search(b.begin(), b.end(), hash);
    });
    return static_cast<double>(both) / static_cast<double>(together.size());
}

} // namespace duixian::text
