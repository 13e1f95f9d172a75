// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/fold.h"

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

#include "core/base/embedded.h"
#include "core/base/table.h"

namespace duixian::script {
namespace {

/// A word in which a character is read otherwise (显著, 反覆), in simplified script but for that character.
struct Word {
    std::u16string letters;
    std::size_t place = 0; ///< of the character in it
    char16_t becomes = 0;
};

/// The whole table in memory: one look for each unit.
struct Fold {
    std::array<char16_t, 0x10000> of;
    std::vector<bool> hasWords = std::vector<bool>(0x10000, false);
    std::unordered_map<char16_t, std::vector<Word>> words;
};

void addWord(Fold& fold, const TableRow& row)
{
    const char16_t character = row.at(1).front();
    fold.hasWords[character] = true;
    const std::u16string& letters = row.at(0);
    for (std::size_t at = letters.find(character); at != std::u16string::npos; at = letters.find(character, at + 1))
        fold.words[character].push_back({letters, at, row.at(2).front()});
}

std::unique_ptr<const Fold> load()
{
    auto fold = std::make_unique<Fold>();
    for (std::size_t i = 0; i < fold->of.size(); ++i)
        fold->of[i] = static_cast<char16_t>(i);
    for (const TableRow& row : readTable(embedded("lexicon/hant_hans.tsv")))
        if (row.at(0).size() == 1)
            fold->of[row.at(0).front()] = row.at(1).front();
        else
            addWord(*fold, row);
    return fold;
}

/// Whether the word stands in the text with its character at `i`.
bool stands(const Fold& fold, const Word& word, std::u16string_view text, std::size_t i)
{
    if (word.place > i || i - word.place + word.letters.size() > text.size())
        return false;
    for (std::size_t k = 0; k < word.letters.size(); ++k) {
        const char16_t c = text[i - word.place + k];
        if (c != word.letters[k] && fold.of[c] != word.letters[k])
            return false;
    }
    return true;
}

char16_t simplifiedAt(const Fold& fold, std::u16string_view text, std::size_t i)
{
    const char16_t c = text[i];
    if (fold.hasWords[c])
        for (const Word& word : fold.words.at(c))
            if (stands(fold, word, text, i))
                return word.becomes;
    return fold.of[c];
}

} // namespace

std::u16string toSimplified(std::u16string_view text)
{
    static const std::unique_ptr<const Fold> fold = load();
    std::u16string out(text.size(), u'\0');
    for (std::size_t i = 0; i < text.size(); ++i)
        out[i] = simplifiedAt(*fold, text, i);
    return out;
}

} // namespace duixian::script
