// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/written_unit.h"

#include <algorithm>

#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

constexpr std::size_t longestUnit = 10;

bool isMore(char16_t c)
{
    return c == u'余' || c == u'多' || c == u'几';
}

bool isMultiplier(char16_t c)
{
    return c == u'万' || c == u'亿' || c == u'千' || c == u'百';
}

WordTable<Unit>::Match wordAt(std::u16string_view text, std::size_t begin, const Lexicon& lexicon)
{
    return lexicon.units().longestAt(text, begin, std::min(begin + longestUnit, text.size()));
}

std::size_t perWordLength(std::u16string_view text, std::size_t begin, const Lexicon& lexicon)
{
    return lexicon.list(WordList::PerWord).longestAt(text, begin, std::min(begin + longestUnit, text.size())).length();
}

/// How long what a unit is counted by is, behind the slash: 平方米, 万元, 月, 人·年. 0 where nothing of that stands there.
std::size_t perLength(std::u16string_view text, std::size_t begin, const Lexicon& lexicon)
{
    std::size_t end = begin;
    while (isMultiplier(at(text, end)) && !wordAt(text, end, lexicon))
        ++end;
    const std::size_t length = std::max(wordAt(text, end, lexicon).length(), perWordLength(text, end, lexicon));
    if (length == 0)
        return 0;
    end += length;
    constexpr std::u16string_view joints = u"·•./";
    const std::size_t second = joints.find(at(text, end)) == joints.npos ? 0 : perWordLength(text, end + 1, lexicon);
    return end + (second > 0 ? second + 1 : 0) - begin;
}

/// Units joined by a slash or given in brackets stay whole: 微克/立方米, 场(次).
void takeCompound(std::u16string_view text, const Lexicon& lexicon, WrittenUnit& found)
{
    const char16_t sign = at(text, found.end);
    std::size_t end = found.end;
    if (sign == u'/') {
        const std::size_t per = perLength(text, found.end + 1, lexicon);
        end += per > 0 ? per + 1 : 0;
    } else if (sign == u'(' || sign == u'（') {
        const auto second = wordAt(text, found.end + 1, lexicon);
        const char16_t close = at(text, found.end + 1 + second.length());
        end += second && (close == u')' || close == u'）') ? second.length() + 2 : 0;
    }
    if (end == found.end)
        return;
    found.unit += text.substr(found.end, end - found.end);
    found.end = end;
    const bool counted = found.what == UnitClass::Count || found.what == UnitClass::People || found.what == UnitClass::Visits ||
                         found.what == UnitClass::Households;
    if (sign == u'/' && counted)
        found.what = UnitClass::Other;
}

} // namespace

std::optional<WrittenUnit> unitAt(std::u16string_view text, std::size_t begin, const Lexicon& lexicon)
{
    WrittenUnit found;
    std::size_t i = begin;
    const auto skipMore = [&] {
        if (isMore(at(text, i))) {
            found.more = true;
            ++i;
        }
    };
    skipMore();
    while (isMultiplier(at(text, i)) && !((text[i] == u'千' || text[i] == u'百') && wordAt(text, i, lexicon))) { // 千米, 千瓦
        found.unit.push_back(text[i++]);
        skipMore();
    }
    found.word = found.unit.size();
    const auto word = wordAt(text, i, lexicon);
    if (!word) {
        const bool large = !found.unit.empty() && (found.unit.back() == u'万' || found.unit.back() == u'亿');
        found.end = i;
        return large ? std::optional(found) : std::nullopt;
    }
    found.unit += word.word;
    found.end = i + word.length();
    found.what = word.entry->what;
    found.spelledOut = word.entry->spelledOut;
    takeCompound(text, lexicon, found);
    return found;
}

} // namespace duixian::extract
