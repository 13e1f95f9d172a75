// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/reject_slogans.h"

#include <algorithm>

#include "core/extract/around.h"

namespace duixian::extract {
namespace {

/// Whether a word of the list closes the phrase: 四项追责举措.
bool closesWith(const Reading& r, WordList list, const Span& phrase)
{
    return bool(r.lexicon.list(list).longestBefore(r.text, phrase.begin, phrase.end));
}

WordTable<Action>::Match actionBefore(const Reading& r, const Draft& d)
{
    return r.lexicon.actions().longestBefore(r.text, d.clause.begin, d.figure.span.begin);
}

/// 连续开展三轮攻坚战, 先后两次召开会议: work is counted by its rounds.
bool isOfRounds(const Reading& r, const Draft& d)
{
    return d.figure.unit == u"次" || (wordAt(r, WordList::Round, d.figure.span.end - d.figure.unit.size()) && actionBefore(r, d));
}

/// 新建三个社区卫生服务中心, 修缮东、西、北三个社区舞台: 个 of real things, with a verb before it.
bool isOfRealThings(const Reading& r, const Draft& d, const Span& phrase)
{
    const Figure& f = d.figure;
    if ((f.unit != u"个" && f.unit != u"项") || f.value > 30)
        return false;
    if (actionBefore(r, d))
        return true;
    const std::u16string_view name = r.text.substr(phrase.begin, std::min<std::size_t>(phrase.length(), 12));
    const bool all = name.find(u'均') != std::u16string_view::npos || name.find(u"全部") != std::u16string_view::npos;
    return f.unit == u"个" && (all || says(r, WordList::RealNoun, phrase) || says(r, WordList::Predicate, phrase) ||
                               says(r, WordList::MakeVerb, {d.clause.begin, f.span.begin}));
}

/// 一支队伍, 一条龙, 一套制度: one is a figure only where one more is there afterwards, or where it says how often (体检一次).
bool isOne(const Reading& r, const Draft& d, bool concrete)
{
    const Figure& f = d.figure;
    if (f.value != 1)
        return false;
    if (isAmount(f)) // 打造一平方公里示范区
        return !actionBefore(r, d);
    if (f.unit == u"次" || f.unit == u"场")
        return !r.lexicon.list(WordList::OnceVerb).longestBefore(r.text, d.clause.begin, f.span.begin);
    const bool closes = phraseBehind(r, d).empty(); // 新建临河变电站一座
    if (concrete && closes && says(r, WordList::MakeVerb, {d.clause.begin, f.span.begin}))
        return false;
    const auto action = actionBefore(r, d);
    return !concrete || !action || action.entry->what != ActionClass::Finish || f.unit == u"套";
}

/// 二次, 二部 are ordinals: two of a thing are 两.
bool isOrdinal(const Reading& r, const Figure& f)
{
    return r.text[f.span.begin] == u'二' && f.span.length() == f.unit.size() + 1;
}

bool isSpelledSlogan(const Reading& r, const Draft& d)
{
    const Figure& f = d.figure;
    const Unit* unit = r.lexicon.units().find(f.unit);
    const bool concrete = f.unitWord > 0 || !unit || unit->spelledOut;
    const Span phrase = phraseBehind(r, d);
    if (isOrdinal(r, f) || isOne(r, d, concrete) || f.unit == u"期")
        return true;
    if (isOfRounds(r, d))
        return false;
    if (closesWith(r, WordList::SloganThing, phrase))
        return true;
    if (concrete || f.value == 1)
        return false;
    if (wordAt(r, WordList::SloganNoun, f.span.end) || closesWith(r, WordList::AbstractNoun, phrase))
        return true;
    return !isOfRealThings(r, d, phrase);
}

} // namespace

bool isClass(const Reading& r, const Draft& d)
{
    const Figure& f = d.figure;
    const bool stage = f.unit == u"期" && (f.form == Form::Range || wordAt(r, WordList::NotUnitAfter, f.span.end - 1));
    return behind(r, d) == u'级' || stage || f.unit == u"层" || f.unit == u"站";
}

bool isSlogan(const Reading& r, const Draft& d)
{
    const Figure& f = d.figure;
    if (f.form == Form::Doubling) // 实现两突破、两翻番
        return wordAt(r, WordList::CountWord, f.span.begin - std::min<std::size_t>(f.span.begin, 1)).length() == 1;
    if (f.form != Form::Plain || f.unit.empty() || f.what == UnitClass::Times || f.what == UnitClass::Tenths)
        return false;
    if (f.spelledOut)
        return isSpelledSlogan(r, d);
    const auto noun = wordAt(r, WordList::AbstractNoun, f.span.end);
    const char16_t next = at(r.text, f.span.end + noun.length()); // 10个方面精准服务 is of services
    return f.what == UnitClass::Count && noun && (!isHan(next) || next == u'的');
}

bool isObserved(const Reading& r, const Draft& d)
{
    const Figure& f = d.figure;
    const Span phrase = phraseBehind(r, d);
    const bool rules = phrase.empty() ? f.unit == u"条" : says(r, WordList::RuleNoun, phrase);
    const bool quoted = f.spelledOut && behind(r, d) == u'“'; // 落实八个“走在前”要求
    if (f.what != UnitClass::Count || f.form != Form::Plain || !(rules || quoted))
        return false;
    constexpr std::size_t farthest = 24;
    for (std::size_t i = f.span.begin; i-- > d.clause.begin && f.span.begin - i < farthest;) {
        if (r.lexicon.list(WordList::ObserveVerb).longestAt(r.text, i, f.span.begin))
            return true;
        if (r.lexicon.list(WordList::MakeVerb).longestAt(r.text, i, f.span.begin))
            return false;
    }
    return false;
}

} // namespace duixian::extract
