// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/character_set.h"

namespace duixian {

/// Words as a tree of their characters. Each step down is one look into one flat table, and where no word begins with a character, one look
/// at a bit: a text is searched at nearly the cost of reading it. Knows each word by the number it was added with. The iterators say from
/// which side words are read: a tree of words from their ends is made and asked with reverse iterators.
class WordTree {
public:
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    /// A word (not empty) and its number; one that is there keeps its first. The number that it has now.
    template <class Iterator>
    std::uint32_t add(Iterator at, Iterator end, std::uint32_t number)
    {
        m_first.add(*at);
        std::uint32_t node = root;
        for (; at != end; ++at)
            node = grown(node, *at);
        if (m_numbers[node] == none)
            m_numbers[node] = number;
        return m_numbers[node];
    }

    /// The number of the longest word with which the stretch begins, none where there is none.
    template <class Iterator>
    [[nodiscard]] std::uint32_t longest(Iterator at, Iterator end) const
    {
        std::uint32_t found = none;
        if (at == end || !m_first.has(*at))
            return found;
        for (std::uint32_t node = root; at != end && (node = next(node, *at)) != none; ++at)
            if (m_numbers[node] != none)
                found = m_numbers[node];
        return found;
    }

    /// The number of the word that is the whole stretch.
    template <class Iterator>
    [[nodiscard]] std::uint32_t whole(Iterator at, Iterator end) const
    {
        std::uint32_t node = root;
        for (; at != end && node != none; ++at)
            node = next(node, *at);
        return node == none ? none : m_numbers[node];
    }

private:
    static constexpr std::uint32_t root = 0;
    static constexpr std::size_t firstSize = 16;

    /// A step from a node by a character, at the place that both make, or at the next one that was free.
    struct Step {
        std::uint32_t from = none;
        char16_t by = 0;
        std::uint32_t to = none;
    };

    [[nodiscard]] std::size_t placeOf(std::uint32_t from, char16_t by) const
    {
        const std::uint64_t mixed = (std::uint64_t{from} << 16U | by) * 0x9E3779B97F4A7C15U;
        std::size_t place = (mixed >> 32U) & (m_steps.size() - 1);
        while (m_steps[place].from != none && (m_steps[place].from != from || m_steps[place].by != by))
            place = (place + 1) & (m_steps.size() - 1);
        return place;
    }

    [[nodiscard]] std::uint32_t next(std::uint32_t node, char16_t by) const { return m_steps[placeOf(node, by)].to; }
    std::uint32_t grown(std::uint32_t node, char16_t by);

    CharacterSet m_first;
    std::vector<Step> m_steps = std::vector<Step>(firstSize); ///< a power of two, never more than half full
    std::vector<std::uint32_t> m_numbers = {none};            ///< by node: of the word that ends there
};

} // namespace duixian
