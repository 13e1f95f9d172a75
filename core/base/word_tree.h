// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace duixian {

/// Words as a tree of their characters. Each step down is one look into one flat table; before the first a filter of a few bits for each
/// word tells of nearly every place of a text that no word begins there, so that it is searched at nearly the cost of reading it. Knows
/// each word by the number it was added with. The iterators say from which side words are read: a tree of words from their ends is made and
/// asked with reverse iterators.
class WordTree {
public:
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    /// A word (not empty) and its number; one that is there keeps its first. The number that it has now.
    template <class Iterator>
    std::uint32_t add(Iterator at, Iterator end, std::uint32_t number)
    {
        const char16_t first = *at;
        std::size_t step = grown(root, first);
        const char16_t second = ++at == end ? u'\0' : *at;
        for (; at != end; ++at)
            step = grown(m_steps[step].to, *at);
        if (m_steps[step].number == none)
            m_steps[step].number = number;
        allow(first, second);
        return m_steps[step].number;
    }

    /// The number of the longest word with which the stretch begins, none where there is none.
    template <class Iterator>
    [[nodiscard]] std::uint32_t longest(Iterator at, Iterator end) const
    {
        std::uint32_t found = none;
        if (!mayBegin(at, end))
            return found;
        for (std::uint32_t node = root; at != end; ++at) {
            const Step& step = m_steps[placeOf(node, *at)];
            node = step.to;
            if (node == none)
                break;
            if (step.number != none)
                found = step.number;
        }
        return found;
    }

    /// The number of the word that is the whole stretch.
    template <class Iterator>
    [[nodiscard]] std::uint32_t whole(Iterator at, Iterator end) const
    {
        if (!mayBegin(at, end))
            return none;
        const Step* step = nullptr;
        for (std::uint32_t node = root; at != end && node != none; ++at) {
            step = &m_steps[placeOf(node, *at)];
            node = step->to;
        }
        return step->number;
    }

private:
    static constexpr std::uint32_t root = 0;
    static constexpr std::size_t firstSize = 64;

    /// A step from a node by a character, at the place that both make, or at the next one that was free.
    struct Step {
        std::uint32_t from = none;
        std::uint32_t to = none;
        std::uint32_t number = none; ///< of the word that ends with this step
        char16_t by = 0;
    };

    [[nodiscard]] std::size_t placeOf(std::uint32_t from, char16_t by) const
    {
        const std::uint64_t mixed = (std::uint64_t{from} << 16U | by) * 0x9E3779B97F4A7C15U;
        std::size_t place = (mixed >> 32U) & (m_steps.size() - 1);
        while (m_steps[place].from != none && (m_steps[place].from != from || m_steps[place].by != by))
            place = (place + 1) & (m_steps.size() - 1);
        return place;
    }

    /// The bit of two characters with which words begin; of one that is a word by itself, with 0.
    [[nodiscard]] std::size_t bitOf(char16_t first, char16_t second) const
    {
        return ((std::uint32_t{first} << 16U | second) * 0x9E3779B1U >> 8U) & (m_filter.size() * bits - 1);
    }

    [[nodiscard]] bool allowed(char16_t first, char16_t second) const
    {
        const std::size_t bit = bitOf(first, second);
        return (m_filter[bit / bits] >> bit % bits & 1U) != 0;
    }

    void allow(char16_t first, char16_t second)
    {
        const std::size_t bit = bitOf(first, second);
        m_filter[bit / bits] |= std::uint64_t{1} << bit % bits;
        m_single = m_single || second == 0;
    }

    template <class Iterator>
    [[nodiscard]] bool mayBegin(Iterator at, Iterator end) const
    {
        if (at == end)
            return false;
        const char16_t first = *at;
        return (m_single && allowed(first, 0)) || (++at != end && allowed(first, *at));
    }

    std::size_t grown(std::uint32_t node, char16_t by);
    void enlarge();

    static constexpr std::size_t bits = 64;

    std::vector<Step> m_steps = std::vector<Step>(firstSize);                            ///< a power of two, never more than half full
    std::vector<std::uint64_t> m_filter = std::vector<std::uint64_t>(firstSize / 16, 0); ///< four bits for each place of a step
    std::uint32_t m_nodes = 1;
    bool m_single = false; ///< whether one character is a word
};

} // namespace duixian
