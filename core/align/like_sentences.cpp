// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/like_sentences.h"

#include <algorithm>

namespace duixian::align {
namespace {

/// The different pairs of a sentence, in rising order.
std::vector<std::uint32_t> pairsOf(std::u16string_view masked)
{
    std::vector<std::uint32_t> out;
    for (std::size_t i = 1; i < masked.size(); ++i)
        out.push_back(std::uint32_t{masked[i - 1]} << 16U | masked[i]);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

double likenessOf(double shared, std::size_t asked, std::size_t known)
{
    constexpr std::size_t longEnough = 12; // shorter ones stand in longer ones by chance
    constexpr double whole = 0.7;
    const double dice = 2 * shared / static_cast<double>(asked + known);
    return asked < longEnough ? dice : std::max(dice, whole * shared / static_cast<double>(asked));
}

} // namespace

LikeSentences::LikeSentences(const std::vector<std::u16string_view>& masked) : m_shared(masked.size(), 0)
{
    for (std::size_t i = 0; i < masked.size(); ++i) {
        const std::vector<std::uint32_t> pairs = pairsOf(masked[i]);
        m_pairs.push_back(static_cast<std::uint32_t>(pairs.size()));
        for (const std::uint32_t pair : pairs)
            m_with[pair].push_back(static_cast<std::uint32_t>(i));
    }
}

std::vector<LikeSentence> LikeSentences::near(std::u16string_view masked, double least)
{
    const std::vector<std::uint32_t> pairs = pairsOf(masked);
    constexpr std::size_t tooMany = 2000; // a text of one sentence again and again would take the square of its length
    std::vector<std::uint32_t> met;
    for (const std::uint32_t pair : pairs) {
        const auto with = m_with.find(pair);
        if (with == m_with.end() || with->second.size() > tooMany)
            continue;
        for (const std::uint32_t sentence : with->second)
            if (m_shared[sentence]++ == 0)
                met.push_back(sentence);
    }
    std::sort(met.begin(), met.end());
    std::vector<LikeSentence> out;
    for (const std::uint32_t sentence : met) {
        const double likeness = likenessOf(m_shared[sentence], pairs.size(), m_pairs[sentence]);
        if (likeness >= least)
            out.push_back({sentence, likeness});
        m_shared[sentence] = 0;
    }
    return out;
}

} // namespace duixian::align
