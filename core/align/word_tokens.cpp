// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/word_tokens.h"

#include <algorithm>

#include "core/align/sentences.h"
#include "core/base/character_set.h"
#include "core/base/embedded.h"
#include "core/base/table.h"
#include "core/base/word_tree.h"
#include "core/script/fold.h"
#include "core/text/characters.h"
#include "core/text/words.h"

namespace duixian::align {
namespace {

constexpr CharacterSet dates(u"年月日届");

char16_t plain(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c = static_cast<char16_t>(c - 0xFEE0);
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
}

/// The words of units, and how long each is, by the tree's numbers.
struct UnitWords {
    WordTree tree;
    std::vector<std::size_t> lengths;

    void add(std::u16string word)
    {
        std::transform(word.begin(), word.end(), word.begin(), plain);
        const auto number = static_cast<std::uint32_t>(lengths.size());
        if (!word.empty() && tree.add(word.begin(), word.end(), number) == number)
            lengths.push_back(word.size());
    }
};

std::size_t unitLength(std::u16string_view text)
{
    static const UnitWords* const units = [] {
        auto* const out = new UnitWords;
        for (const TableRow& row : readTable(embedded("lexicon/units.tsv")))
            for (const std::u16string& word : listed(row.at(0)))
                out->add(word);
        return out;
    }();
    const std::uint32_t found = units->tree.longest(text.begin(), text.end());
    if (found == WordTree::none)
        return !text.empty() && dates.has(text.front()) ? 1 : 0;
    return units->lengths[found];
}

/// The end of the figure with its unit that begins at a place, the place itself where none does: a Chinese numeral is none where its word
/// goes on behind it (三农, 一方面). unit: where the unit begins.
std::size_t figureWithUnitEnd(std::u16string_view units, std::size_t begin, std::size_t wordEnd, bool atWord, std::size_t& unit)
{
    unit = figureEnd(units, begin);
    if (unit == begin)
        return begin;
    const std::size_t end = unit + unitLength(units.substr(unit));
    return !text::isHan(units[begin]) || (atWord && wordEnd <= end) ? end : begin;
}

/// Where a word is cut because a figure begins in it: 第三, 新冠19.
bool cutsWord(std::u16string_view units, std::size_t at)
{
    const char16_t before = units[at - 1];
    return before == u'第' ? figureEnd(units, at) > at : text::isDigit(units[at]) && !text::isDigit(before) && !text::isLatin(before);
}

void cut(WordTokens& out)
{
    const std::vector<std::size_t> ends = text::wordEnds(out.units);
    std::size_t word = 0;
    for (std::size_t i = 0; i < out.units.size();) {
        while (ends[word] <= i)
            ++word;
        const bool atWord = i == 0 || (word > 0 && ends[word - 1] == i) || out.units[i - 1] == u'第';
        WordTokens::Token token{{i, ends[word]}};
        if (const std::size_t end = figureWithUnitEnd(out.units, i, ends[word], atWord, token.unit); end > i) {
            token.figure = true;
            token.units.end = end;
        } else {
            for (std::size_t k = i + 1; k < token.units.end; ++k)
                if (cutsWord(out.units, k))
                    token.units.end = k;
        }
        out.tokens.push_back(token);
        i = token.units.end;
    }
}

} // namespace

bool isWordLetter(char16_t unit)
{
    return text::isHan(unit) || text::isDigit(unit) || text::isLatin(unit);
}

WordTokens wordTokens(std::u16string_view sentence)
{
    const std::u16string simplified = script::toSimplified(sentence);
    WordTokens out;
    for (std::size_t i = 0; i < simplified.size(); ++i) {
        const char16_t c = simplified[i];
        if (text::isBlank(c) || text::isLineEnd(c) || text::isInvisible(c))
            continue;
        out.units.push_back(plain(c));
        out.places.push_back(i);
    }
    out.places.push_back(sentence.size());
    cut(out);
    return out;
}

} // namespace duixian::align
