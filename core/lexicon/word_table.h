// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/word_tree.h"

namespace duixian {

/// Words with what is known of them, found as the longest that begins or ends at a place of a text. No word is empty.
/// Costs one look at a bit where no word begins (or ends) with the character, so that a scan over a whole text is cheap.
template <class Entry>
class WordTable {
public:
    struct Match {
        std::u16string_view word; ///< as it stands in the table
        const Entry* entry = nullptr;

        explicit operator bool() const { return entry != nullptr; }
        [[nodiscard]] std::size_t length() const { return word.size(); }
    };

    /// The first entry of a word stays; false where it was there.
    bool add(std::u16string_view word, Entry entry)
    {
        const auto number = static_cast<std::uint32_t>(m_words.size());
        if (m_fromBegin.add(word.begin(), word.end(), number) != number)
            return false;
        m_fromEnd.add(word.rbegin(), word.rend(), number);
        m_words.emplace_back(word, std::move(entry));
        return true;
    }

    [[nodiscard]] const Entry* find(std::u16string_view word) const { return match(m_fromBegin.whole(word.begin(), word.end())).entry; }

    /// The longest word that begins at `begin` and does not pass `end`.
    [[nodiscard]] Match longestAt(std::u16string_view text, std::size_t begin, std::size_t end) const
    {
        if (begin >= end)
            return {};
        const std::u16string_view stretch = text.substr(begin, end - begin);
        return match(m_fromBegin.longest(stretch.begin(), stretch.end()));
    }

    /// The longest word that ends at `end` and does not begin before `begin`.
    [[nodiscard]] Match longestBefore(std::u16string_view text, std::size_t begin, std::size_t end) const
    {
        if (begin >= end)
            return {};
        const std::u16string_view stretch = text.substr(begin, end - begin);
        return match(m_fromEnd.longest(stretch.rbegin(), stretch.rend()));
    }

    [[nodiscard]] std::size_t size() const { return m_words.size(); }

private:
    [[nodiscard]] Match match(std::uint32_t number) const
    {
        if (number == WordTree::none)
            return {};
        const auto& [word, entry] = m_words[number];
        return {word, &entry};
    }

    std::deque<std::pair<std::u16string, Entry>> m_words; ///< by number; they stay where they are
    WordTree m_fromBegin;
    WordTree m_fromEnd;
};

} // namespace duixian
