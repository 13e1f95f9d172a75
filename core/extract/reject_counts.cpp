// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reject_counts.h"

#include <algorithm>

#include "core/extract/around.h"

namespace duixian::extract {
namespace {

/// 首批4家试点之一; not the fraction 四分之一, and not of a figure or a name further on.
bool isOneOf(const Reading& r, const Draft& d)
{
    const Span phrase = phraseBehind(r, d);
    const std::u16string_view words = r.text.substr(phrase.begin, phrase.length() + 2);
    const std::size_t place = words.find(u"之一");
    return place != std::u16string_view::npos && (place == 0 || words[place - 1] != u'分');
}

/// 下放的167项事项中,承接…: the noun behind the figure ends in 中, and is no work that goes on (建设中).
bool endsInMidst(const Reading& r, const Draft& d)
{
    constexpr std::u16string_view schools = u"高初附完职县市区校女民一二三四五六七八九十集适"; // 普通高中, 第一中, 集中
    const Span phrase = phraseBehind(r, d);
    return describes(r, d) && phrase.length() > 2 && phrase.end == d.clause.end && r.text[phrase.end - 1] == u'中' &&
           schools.find(r.text[phrase.end - 2]) == std::u16string_view::npos &&
           !r.lexicon.actions().longestBefore(r.text, phrase.begin, phrase.end - 1);
}

/// 加入由26个国家、58个城市组成的联盟: what another body is made of.
bool isPartOfOther(const Reading& r, const Draft& d)
{
    constexpr std::u16string_view joins = u"加入";
    constexpr std::u16string_view madeUp = u"组成的";
    const std::u16string_view left = r.text.substr(d.clause.begin, d.figure.span.begin - d.clause.begin);
    const std::u16string_view right = r.text.substr(d.figure.span.end, d.clause.end - d.figure.span.end);
    return right.substr(0, 20).find(madeUp) != std::u16string_view::npos && left.find(joins) != std::u16string_view::npos;
}

} // namespace

bool isAmong(const Reading& r, const Draft& d)
{
    const std::size_t from = std::max(d.clause.begin, d.figure.span.begin > 7 ? d.figure.span.begin - 7 : 0);
    return says(r, WordList::Among, {from, d.figure.span.begin}) || isOneOf(r, d) || isPartOfOther(r, d);
}

bool isCandidate(const Reading& r, const Draft& d)
{
    const std::size_t from = std::max(d.clause.begin, d.figure.span.begin > 7 ? d.figure.span.begin - 7 : 0);
    const Span phrase = phraseBehind(r, d);
    return says(r, WordList::Candidate, {from, d.figure.span.begin}) || says(r, WordList::Candidate, phrase);
}

bool isPlaces(const Reading& r, const Draft& d)
{
    if (!d.figure.unit.ends_with(u'位') || !phraseBehind(r, d).empty())
        return false;
    return says(r, WordList::RankWord, {d.clause.begin, d.figure.span.begin});
}

bool isWhole(const Reading& r, const Draft& d)
{
    if (endsInMidst(r, d) || says(r, WordList::SumWord, phraseBehind(r, d))) // 6个开发区合计营收突破
        return true;
    const Draft* next = nextInClause(r, d);
    if (!next || next->figure.unit != d.figure.unit || next->figure.value >= d.figure.value)
        return false;
    const std::u16string_view between = r.text.substr(d.afterEnd, next->figure.span.begin - d.afterEnd);
    const auto verb = r.lexicon.actions().longestBefore(r.text, d.afterEnd, next->figure.span.begin);
    return describes(r, d) && verb && verb.length() < between.size() && between.find(u'、') == std::u16string_view::npos &&
           between.find(u'和') == std::u16string_view::npos;
}

bool isStart(const Reading& r, const Draft& d)
{
    const std::u16string_view left = r.text.substr(d.leftBegin, d.figure.span.begin - d.leftBegin);
    const std::size_t from = std::max(left.rfind(u'由') + 1, left.rfind(u'从') + 1);
    if (from == 0)
        return false;
    const std::size_t end = std::min(d.figure.span.end + 14, d.sentence.end);
    for (std::size_t i = d.figure.span.end; i < end && !isDigit(r.text[i]); ++i)
        if (const auto lead = r.lexicon.leads().longestAt(r.text, i, end))
            if (lead.entry->role == LeadRole::RiseTo || lead.entry->role == LeadRole::FallTo)
                return true;
    return false;
}

} // namespace duixian::extract
