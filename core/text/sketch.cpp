// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sketch.h"

#include <algorithm>
#include <limits>
#include <utility>

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

/// The smallest of many numbers, each once. Keeps no more than twice as many as are wanted, so that nearly every one of a long text is
/// passed over by one look at the largest of them.
class Smallest {
public:
    void add(std::uint64_t number)
    {
        if (number > m_bound)
            return;
        m_kept.push_back(number);
        if (m_kept.size() == 2 * sketchSize)
            cut();
    }

    [[nodiscard]] std::vector<std::uint64_t> taken()
    {
        cut();
        return std::move(m_kept);
    }

private:
    void cut()
    {
        std::sort(m_kept.begin(), m_kept.end());
        m_kept.erase(std::unique(m_kept.begin(), m_kept.end()), m_kept.end());
        if (m_kept.size() < sketchSize)
            return;
        m_kept.resize(sketchSize);
        m_bound = m_kept.back();
    }

    std::vector<std::uint64_t> m_kept;
    std::uint64_t m_bound = std::numeric_limits<std::uint64_t>::max();
};

} // namespace

std::vector<std::uint64_t> sketchOf(std::u16string_view folded)
{
    Smallest smallest;
    std::uint64_t first = 0; // the last eight characters, sixteen bits each
    std::uint64_t second = 0;
    std::size_t length = 0;
    for (const char16_t c : folded) {
        if (!isHan(c))
            continue;
        first = first << 16U | second >> 48U;
        second = second << 16U | c;
        if (++length >= runLength)
            smallest.add(scattered(scattered(first) + second));
    }
    return smallest.taken();
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
