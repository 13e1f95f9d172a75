// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reject_names.h"

#include <algorithm>

#include "core/extract/around.h"

namespace duixian::extract {
namespace {

/// 居全市前3名, 前10强: a rank. 目前, 年底前 are times.
bool isRank(const Reading& r, const Draft& d)
{
    const std::size_t begin = d.figure.span.begin;
    return before(r, d) == u'前' && !r.lexicon.list(WordList::TimeBefore).longestBefore(r.text, begin > 4 ? begin - 4 : 0, begin);
}

/// G20, PM2.5, 5G; but a word of Latin letters is a subject as well: GDP28亿元, AED1200台.
bool isLatinName(const Reading& r, const Draft& d)
{
    const bool counts = d.figure.form == Form::Plain && !d.figure.unit.empty();
    if (isLatin(before(r, d)))
        return !counts || !isLatin(before(r, d, 2));
    return d.figure.form == Form::Bare && isLatin(behind(r, d));
}

/// 空气质量综合指数降至4.62: an index has no unit.
bool isIndex(const Reading& r, const Draft& d)
{
    const std::size_t begin = d.figure.span.begin;
    std::size_t noun = begin;
    for (int words = 0; words < 2; ++words) // 死亡率持续为0
        noun -= r.lexicon.leads().longestBefore(r.text, d.clause.begin, noun).length();
    const std::size_t end = d.figure.span.end;
    const bool ends = !isHan(behind(r, d)) || r.lexicon.boundsAfter().longestAt(r.text, end, std::min(end + 2, r.text.size()));
    return !d.figure.spelledOut && ends && noun < begin && r.lexicon.list(WordList::IndexNoun).longestBefore(r.text, d.clause.begin, noun);
}

/// 每4名居民就有1家企业: of how many.
bool isDenominator(const Reading& r, const Draft& d)
{
    return before(r, d) == u'每' && d.figure.value > 1;
}

} // namespace

bool inFurniture(const Reading& r, const Draft& d)
{
    const std::size_t place = d.figure.span.begin;
    const auto next = std::partition_point(r.furniture.begin(), r.furniture.end(), [place](const Span& s) { return s.end <= place; });
    return next != r.furniture.end() && next->contains(place);
}

bool isBare(const Reading& r, const Draft& d)
{
    if (d.figure.form != Form::Bare && (d.figure.form != Form::Plain || !d.figure.unit.empty()))
        return false;
    return !isIndex(r, d);
}

bool isNumbered(const Reading& r, const Draft& d)
{
    constexpr std::u16string_view signs = u"第届+×.#";
    const char16_t left = before(r, d);
    if ((left != u'\0' && signs.find(left) != std::u16string_view::npos) || behind(r, d) == u'+' || isRank(r, d) || isLatinName(r, d) ||
        isDenominator(r, d))
        return true;
    const Draft* first = draftBefore(r, d);
    return first && first->dropped == u"numbered" && joined(r, *first, d) && first->figure.unit == d.figure.unit;
}

bool isDate(const Reading& r, const Draft& d)
{
    if (d.figure.unit == u"日")
        return true;
    if (d.figure.form != Form::Ratio)
        return false;
    constexpr std::size_t farthest = 60; // a sentence of many ratios is not walked over for each
    const std::size_t begin = d.figure.span.begin;
    return !says(r, WordList::RatioWord, {std::max(d.sentence.begin, begin > farthest ? begin - farthest : 0), begin});
}

bool isInName(const Reading& r, const Draft& d)
{
    const std::size_t from = d.figure.span.begin > 40 ? d.figure.span.begin - 40 : 0;
    const std::u16string_view left = r.text.substr(from, d.figure.span.begin - from);
    const std::size_t title = left.rfind(u'《');
    if (title != std::u16string_view::npos && left.find(u'》', title) == std::u16string_view::npos)
        return true;
    const std::size_t quote = left.rfind(u'“');
    if (quote == std::u16string_view::npos || left.find(u'”', quote) != std::u16string_view::npos)
        return false;
    constexpr std::size_t longest = 24;
    const std::u16string_view rest = r.text.substr(d.figure.span.end, longest);
    const std::size_t close = rest.find(u'”');
    const bool medals = bool(wordAt(r, WordList::Medal, d.figure.span.end - d.figure.unit.size()));                // “3金4银”
    const bool deeds = d.figure.unit == u"件" && rest.substr(0, close).find(u"实事") != std::u16string_view::npos; // “十件民生实事”
    const bool stands = d.figure.form == Form::Zero || medals || deeds;
    return close != std::u16string_view::npos && d.figure.span.end + close - (from + quote) <= longest && !stands;
}

bool isOtherWord(const Reading& r, const Draft& d)
{
    const Figure& f = d.figure;
    if (f.form == Form::Plain && f.what == UnitClass::Other && f.unitWord == f.unit.size() && !f.unit.empty())
        return f.spelledOut && isHan(behind(r, d)) && !wordAt(r, WordList::ClosingNoun, f.span.end);
    if (f.unit.size() <= f.unitWord)
        return false;
    const std::size_t length = f.unit.size() - f.unitWord;
    const std::size_t word = f.span.end - length;
    if (wordAt(r, WordList::UnitWord, word).length() > length)
        return true;
    return f.spelledOut && wordAt(r, WordList::SpelledUnitWord, word).length() > length;
}

} // namespace duixian::extract
