// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reject_sizes.h"

#include <algorithm>

#include "core/extract/around.h"

namespace duixian::extract {
namespace {

bool isBounded(const Draft& d)
{
    return d.boundAfter.value_or(Bound::About) != Bound::About || d.lead.bound.value_or(Bound::About) != Bound::About;
}

/// 企业, 项目, 村: the things that an amount sorts; not where the phrase is about money itself (项目资金, 企业贷款).
bool namesSorted(const Reading& r, const Draft& d)
{
    const Span phrase = phraseBehind(r, d);
    const auto verb = r.lexicon.actions().longestAt(r.text, phrase.begin, phrase.end);
    if (verb && !wordAt(r, WordList::ClassNoun, phrase.begin + verb.length())) // 投资超百亿元实施医疗机构改扩建; but 投资项目
        return false;
    return says(r, WordList::ClassNoun, phrase) && !says(r, WordList::MoneyNoun, phrase);
}

/// 产值企业, 级项目: a class noun right behind the amount, or behind the word for what the amount is of.
bool namesSortedAtOnce(const Reading& r, const Draft& d)
{
    std::size_t place = d.afterEnd;
    place += wordAt(r, WordList::AttributeNoun, place).length();
    return wordAt(r, WordList::ClassNoun, place) && namesSorted(r, d);
}

/// 10亿元以上的5个, 超亿元的12家: the thing is left out behind 的.
bool endsInDe(const Reading& r, const Draft& d)
{
    if (at(r.text, d.afterEnd) != u'的')
        return false;
    const std::size_t next = d.afterEnd + 1;
    const auto lead = r.lexicon.leads().longestAt(r.text, next, std::min(next + 4, r.text.size()));
    constexpr std::u16string_view places = u"村镇乡县户";
    const char16_t c = at(r.text, next);
    return isDigit(c) || (c != u'\0' && places.find(c) != std::u16string_view::npos) ||
           (lead && (lead.entry->role == LeadRole::Link || lead.entry->role == LeadRole::Total));
}

/// 成为首家产值突破40亿元企业: to be the first is a result.
bool isFirst(const Reading& r, const Draft& d)
{
    const std::u16string_view left = r.text.substr(d.clause.begin, d.figure.span.begin - d.clause.begin);
    return left.find(u'为') != std::u16string_view::npos && says(r, WordList::FirstWord, {d.clause.begin, d.figure.span.begin});
}

/// 30亿元以下10亿元以上项目: the first of two limits.
bool opensLimits(const Reading& r, const Draft& d)
{
    const Draft* next = nextInClause(r, d);
    return next && d.boundAfter && next->figure.span.begin == d.afterEnd && next->figure.what == d.figure.what && next->boundAfter;
}

/// 产值超50亿元、10亿元企业: what is joined to a threshold is one.
bool joinsThreshold(const Reading& r, const Draft& d)
{
    const Draft* next = nextInClause(r, d);
    return next && isBounded(d) && joined(r, d, *next) && next->figure.what == d.figure.what && namesSortedAtOnce(r, *next);
}

/// 4.8公里风雨连廊和50公里以上自行车道: the work goes on from the figure before.
bool worksOn(const Reading& r, const Draft& d)
{
    if (worked(r, d))
        return true;
    const Draft* first = draftBefore(r, d);
    return first && first->alive() && first->clause.begin == d.clause.begin && d.leadBegin > first->figure.span.end &&
           joinsList(r.text[d.leadBegin - 1]) && worked(r, *first);
}

bool isAmountOfWork(const Reading& r, const Draft& d)
{
    const bool sized = d.figure.what == UnitClass::Area || d.figure.what == UnitClass::Length;
    const auto noun = r.lexicon.list(WordList::AttributeNoun).longestBefore(r.text, d.leftBegin, d.leadBegin);
    if (!sized || !noun || !r.lexicon.actions().longestBefore(r.text, d.leftBegin, d.leadBegin - noun.length()))
        return false;
    return bool(wordAt(r, WordList::CommonThing, phraseBehind(r, d).begin)); // 实施总建筑面积28万平方米的老旧小区改造
}

/// 1万吨糯米锅巴等项目: the size is part of a project's name in a list of names.
bool namesProject(const Reading& r, const Draft& d)
{
    const UnitClass what = d.figure.what;
    if ((what != UnitClass::Mass && what != UnitClass::Volume && what != UnitClass::Other) || d.lead.link || d.lead.total)
        return false;
    const std::size_t end = std::min(d.clause.end, d.afterEnd + 60);
    for (std::size_t i = d.afterEnd; i < end; ++i)
        if (r.text[i] == u'等')
            return says(r, WordList::ProjectNoun, {i + 1, std::min(i + 14, end)});
    return false;
}

/// 100兆瓦光伏, 350兆瓦机组, 铝业一期200万吨项目: a plant by its power, its output or its stage.
bool namesPlant(const Reading& r, const Draft& d)
{
    const UnitClass what = d.figure.what;
    if ((what != UnitClass::Other && what != UnitClass::Mass && what != UnitClass::Volume) || worked(r, d) || d.lead.link)
        return false;
    const bool stage = before(r, d) == u'期';
    const bool plant = what == UnitClass::Other && wordAt(r, WordList::PlantNoun, d.afterEnd);
    return stage || plant || wordAt(r, WordList::ProjectNoun, d.afterEnd);
}

/// 23个50亿元以上,300个亿元以上工业项目: a threshold right behind the count that it belongs to.
bool sortsCount(const Reading& r, const Draft& d)
{
    const Draft* count = draftBefore(r, d);
    return count && count->alive() && d.boundAfter && count->afterEnd == d.figure.span.begin && count->figure.what == UnitClass::Count;
}

} // namespace

bool isThreshold(const Reading& r, const Draft& d)
{
    const Figure& f = d.figure;
    if (f.what == UnitClass::Money) {
        if (isFirst(r, d))
            return false;
        if (namesSortedAtOnce(r, d) || joinsThreshold(r, d) || sortsCount(r, d))
            return true;
        return isBounded(d) && (endsInDe(r, d) || opensLimits(r, d) || (describes(r, d) && namesSorted(r, d)));
    }
    const bool people = f.what == UnitClass::People || f.what == UnitClass::Households;
    if (people) // 20户以上自然村通硬化路
        return isBounded(d) && d.boundAfter && describes(r, d) && !worked(r, d) && namesSorted(r, d);
    return isAmount(f) && f.what != UnitClass::Duration && isBounded(d) && describes(r, d) && !worksOn(r, d);
}

bool isAttribute(const Reading& r, const Draft& d)
{
    if (d.figure.what == UnitClass::Length && wordAt(r, WordList::ReachNoun, d.afterEnd)) // 500米范围内站点覆盖率
        return true;
    if (isAmount(d.figure) && namesPlant(r, d))
        return true;
    if (!describes(r, d))
        return false;
    const bool de = at(r.text, d.afterEnd) == u'的';
    if (d.figure.what == UnitClass::Times) // 超过往年一倍多的汛情
        return d.figure.form == Form::Plain && (de || r.text.substr(d.afterEnd, 2) == u"多的");
    if (r.lexicon.list(WordList::Capacity).longestBefore(r.text, d.leftBegin, d.leadBegin))
        return true;
    if (!isAmount(d.figure))
        return false;
    if (namesProject(r, d))
        return true;
    const bool noun = bool(r.lexicon.list(WordList::AttributeNoun).longestBefore(r.text, d.leftBegin, d.leadBegin));
    return noun && (!worked(r, d) || de) && !isAmountOfWork(r, d) && !isFirst(r, d);
}

bool isRoundName(const Reading& r, const Draft& d)
{
    const Figure& f = d.figure;
    return f.spelledOut && f.form == Form::Plain && f.unitWord > 0 && isAmount(f) && !isBounded(d) && !d.lead.link && describes(r, d);
}

} // namespace duixian::extract
