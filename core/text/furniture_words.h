// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duixian::text {

/// The words of lexicon/furniture.tsv by their sorts, as that table says them.
struct FurnitureWords {
    using Words = std::vector<std::u16string>;
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
