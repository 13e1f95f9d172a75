// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sketch.h"

#include <algorithm>

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
    // One walk over both: an import asks this of every report that shares a few hashes.
    const std::size_t most = std::max(a.size(), b.size());
    std::size_t all = 0;
    std::size_t both = 0;
    auto inA = a.begin();
    auto inB = b.begin();
    for (; all < most && (inA != a.end() || inB != b.end()); ++all) {
        const bool nextOfA = inB == b.end() || (inA != a.end() && *inA <= *inB);
        const bool nextOfB = inA == a.end() || (inB != b.end() && *inB <= *inA);
        both += nextOfA && nextOfB ? 1 : 0;
        inA += nextOfA ? 1 : 0;
        inB += nextOfB ? 1 : 0;
    }
    return all == 0 ? 0 : static_cast<double>(both) / static_cast<double>(all);
}

} // namespace duixian::text
