// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/word_tree.h"

namespace duixian::text {

/// The words of lexicon/furniture.tsv by their sorts, as that table says them.
struct FurnitureWords {
    class Words {
    public:
        void add(std::u16string_view word);
        /// The length of the longest of the words that begins at this place, or that ends the text; 0 where none does.
        [[nodiscard]] std::size_t lengthAt(std::u16string_view text, std::size_t begin) const
        {
            return orZero(m_fromBegin.longest(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end()));
        }
        [[nodiscard]] std::size_t lengthBeforeEnd(std::u16string_view text) const
        {
            return orZero(m_fromEnd.longest(text.rbegin(), text.rend()));
        }

    private:
        static std::size_t orZero(std::uint32_t length) { return length == WordTree::none ? 0 : length; }

        WordTree m_fromBegin;
        WordTree m_fromEnd;
    };
    Words foot, forumFoot, line, forumLine, within, forumWithin, button, glossary, annex, planted, closing;

    [[nodiscard]] static const FurnitureWords& builtIn();
};

/// Whether a line begins with one of the words, ends with one, or holds one. Blanks and brackets around the line are not counted.
[[nodiscard]] bool beginsWith(std::u16string_view line, const FurnitureWords::Words& words);
[[nodiscard]] bool endsWith(std::u16string_view line, const FurnitureWords::Words& words);
[[nodiscard]] bool holdsWord(std::u16string_view line, const FurnitureWords::Words& words);
/// Whether a line is nothing but such words with blanks, brackets and bars between; by the longest word at each place.
[[nodiscard]] bool consistsOf(std::u16string_view line, const FurnitureWords::Words& words);

} // namespace duixian::text
