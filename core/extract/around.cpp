// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/around.h"

#include <algorithm>

namespace duixian::extract {

namespace {

/// No word of the lists asked for here is longer.
constexpr std::size_t longestWord = 8;

std::size_t skipDe(const Reading& r, std::size_t place)
{
    return at(r.text, place) == u'的' ? place + 1 : place;
}

} // namespace

char16_t before(const Reading& r, const Draft& d, std::size_t steps)
{
    return d.figure.span.begin >= steps ? r.text[d.figure.span.begin - steps] : u'\0';
}

char16_t behind(const Reading& r, const Draft& d)
{
    return at(r.text, d.figure.span.end);
}

const Draft* draftBefore(const Reading& r, const Draft& d)
{
    return &d == r.drafts.data() ? nullptr : &d - 1;
}

const Draft* nextInClause(const Reading& r, const Draft& d)
{
    const Draft* end = r.drafts.data() + r.drafts.size();
    for (const Draft* next = &d + 1; next < end && next->clause.begin == d.clause.begin; ++next)
        if (next->alive())
            return next;
    return nullptr;
}

bool joined(const Reading& r, const Draft& first, const Draft& second)
{
    return second.figure.span.begin == first.figure.span.end + 1 && joinsList(at(r.text, first.figure.span.end));
}

WordTable<bool>::Match wordAt(const Reading& r, WordList list, std::size_t place)
{
    return r.lexicon.list(list).longestAt(r.text, place, std::min(place + longestWord, r.text.size()));
}

bool says(const Reading& r, WordList list, const Span& stretch)
{
    const WordTable<bool>& words = r.lexicon.list(list);
    for (std::size_t i = stretch.begin; i < stretch.end; ++i)
        if (words.longestAt(r.text, i, stretch.end))
            return true;
    return false;
}

bool worked(const Reading& r, const Draft& d)
{
    return bool(r.lexicon.actions().longestBefore(r.text, d.leftBegin, d.leadBegin));
}

Span phraseBehind(const Reading& r, const Draft& d)
{
    constexpr std::u16string_view marks = u"，,。；;：:、！？?()（）\n”“’《》";
    constexpr std::size_t longest = 14;
    Span phrase;
    phrase.begin = skipDe(r, std::max(d.figure.span.end, d.afterEnd));
    if (at(r.text, phrase.begin) == u'“')
        ++phrase.begin;
    phrase.end = phrase.begin;
    while (phrase.end < r.text.size() && phrase.length() < longest && !isDigit(r.text[phrase.end]) &&
           marks.find(r.text[phrase.end]) == std::u16string_view::npos)
        ++phrase.end;
    return phrase;
}

bool describes(const Reading& r, const Draft& d)
{
    const std::size_t next = skipDe(r, d.afterEnd);
    const char16_t c = at(r.text, next);
    if (next >= d.clause.end || !opensWord(c) || joinsList(c) || goesOn(r, next, d.clause.end))
        return false;
    return !wordAt(r, WordList::ClosingNoun, next) || says(r, WordList::ClassNoun, phraseBehind(r, d)); // 规模企业
}

bool isAmount(const Figure& figure)
{
    if (figure.form == Form::Fraction || figure.form == Form::Doubling || figure.form == Form::Zero)
        return false;
    switch (figure.what) {
    case UnitClass::Money:
    case UnitClass::Area:
    case UnitClass::Length:
    case UnitClass::Volume:
    case UnitClass::Mass:
    case UnitClass::Duration:
    case UnitClass::Other:
        return true;
    default:
        return false;
    }
}

} // namespace duixian::extract
