// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bitset>
#include <string>
#include <string_view>
#include <unordered_map>

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
        m_longest = std::max(m_longest, word.size());
        m_first.set(word.front());
        m_last.set(word.back());
        return m_entries.emplace(word, std::move(entry)).second;
    }

    [[nodiscard]] const Entry* find(std::u16string_view word) const
    {
        const auto found = m_entries.find(word);
        return found == m_entries.end() ? nullptr : &found->second;
    }

    /// The longest word that begins at `begin` and does not pass `end`.
    [[nodiscard]] Match longestAt(std::u16string_view text, std::size_t begin, std::size_t end) const
    {
        if (begin >= end || !m_first.test(text[begin]))
            return {};
        for (std::size_t length = std::min(m_longest, end - begin); length > 0; --length)
            if (const auto found = m_entries.find(text.substr(begin, length)); found != m_entries.end())
                return {found->first, &found->second};
        return {};
    }

    /// The longest word that ends at `end` and does not begin before `begin`.
    [[nodiscard]] Match longestBefore(std::u16string_view text, std::size_t begin, std::size_t end) const
    {
        if (begin >= end || !m_last.test(text[end - 1]))
            return {};
        for (std::size_t length = std::min(m_longest, end - begin); length > 0; --length)
            if (const auto found = m_entries.find(text.substr(end - length, length)); found != m_entries.end())
                return {found->first, &found->second};
        return {};
    }

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view word) const { return std::hash<std::u16string_view>{}(word); }
    };

    std::unordered_map<std::u16string, Entry, Hash, std::equal_to<>> m_entries;
    std::bitset<0x10000> m_first;
    std::bitset<0x10000> m_last;
    std::size_t m_longest = 0;
};

} // namespace duixian
