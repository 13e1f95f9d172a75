// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace duixian::align {

struct LikeSentence {
    std::size_t sentence = 0; ///< among those that are known
    double likeness = 0;      ///< 0 to 1

    friend bool operator==(const LikeSentence&, const LikeSentence&) = default;
};

/// Sentences that can be asked which of them is like another one: by the pairs of neighbouring characters that both have, twice their
/// number over the number of both (Dice), so that a clause more or less counts by its length. A sentence of some length that stands in a
/// longer one is like it, too: 0.7 where it stands there whole.
class LikeSentences {
public:
    /// masked: the forms of sentences (core/align/sentences.h); not kept.
    explicit LikeSentences(const std::vector<std::u16string_view>& masked);

    /// Those that are at least so like it, in their order.
    [[nodiscard]] std::vector<LikeSentence> near(std::u16string_view masked, double least);

private:
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_with; ///< a pair's sentences
    std::vector<std::uint32_t> m_pairs;                                   ///< how many each sentence has
    std::vector<std::uint32_t> m_shared;                                  ///< of each with the one that is asked for; else 0
};

} // namespace duixian::align
