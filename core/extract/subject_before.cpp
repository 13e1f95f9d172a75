// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/owners.h"
#include "core/extract/subject_sides.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {
namespace {

/// The standard indicator whose name ends the stretch, if nothing but words that no name keeps stand before it.
const Indicator* standardAt(const Reading& r, const Span& s)
{
    for (std::size_t i = s.begin; i < s.end; ++i) {
        const auto match = r.lexicon.indicatorNames().longestAt(r.text, i, s.end);
        if (!match || i + match.length() != s.end)
            continue;
        constexpr std::u16string_view adds = u"新净增续在"; // 新增工业产值, 新开工制造业投资 are of what was added
        const Span front = trimmed(r, {s.begin, i});
        const bool clear = front.empty() || (isAction(r, words(r, front)) && adds.find(r.text[front.begin]) == std::u16string_view::npos);
        return clear ? &r.lexicon.indicators()[*match.entry] : nullptr;
    }
    return nullptr;
}

/// 新增社工站3家、达到20家: what is reached is the stock, not what was added.
bool countsStock(const Reading& r, const Draft& d, const Topic& topic)
{
    constexpr std::u16string_view adds = u"新净增";
    constexpr std::u16string_view reached = u"达到";
    const bool sum = d.lead.total && reached.find(r.text[d.figure.span.begin - 1]) != std::u16string_view::npos; // 累计达20家
    return (d.lead.link || d.lead.riseTo || sum) && counts(d.figure.what) && !topic.action.empty() &&
           adds.find(topic.action.front()) != std::u16string_view::npos;
}

void inherit(const Reading& r, Draft& d, const Topic& topic)
{
    d.action = countsStock(r, d, topic) ? std::u16string{} : topic.action;
    d.thing = topic.thing;
    d.name = topic.name;
    d.standard = topic.standard;
    d.actionBehind = topic.actionBehind;
    d.subject = topic.subject;
    d.ofCounted = topic.counted;
    d.inherited = true;
}

/// 地区生产总值再上台阶,突破500亿元: the clause before names it, without a figure.
void inheritContext(const Reading& r, Draft& d)
{
    const Span context = contextOf(r, d);
    if (context.empty())
        return;
    const auto indicator = r.lexicon.indicatorNames().longestAt(r.text, context.begin, context.end);
    d.subject = indicator ? Span{context.begin, context.begin + indicator.length()} : context;
    d.thing = words(r, d.subject);
    d.inherited = d.unsure = true;
    if (indicator) {
        d.name = d.thing = r.lexicon.indicators()[*indicator.entry].name;
        d.standard = true;
    }
}

/// A name longer than this is cut at its last verb: nobody reads it in a table.
constexpr std::size_t longName = 18;

Span shortened(const Reading& r, Span s)
{
    while (s.length() > longName) {
        const Span verb = firstAction(r, {s.begin + 1, s.end});
        if (verb.empty() || verb.begin + 4 > s.end)
            break;
        s.begin = verb.begin;
    }
    return s;
}

/// 新建南延段等道路15条: the names before 等 are no part of what is counted, the verb before them is the action.
Span withoutNames(const Reading& r, Draft& d)
{
    for (std::size_t i = d.subject.end; i-- > d.subject.begin + 1;)
        if (r.text[i] == u'等' && i + 1 < d.subject.end && r.text[i + 1] != u'级') {
            const Span verb = firstAction(r, {d.subject.begin, i});
            if (verb.begin == d.subject.begin)
                d.action = words(r, {actionsBegin(r, verb.begin, verb.end), verb.end});
            return {i + 1, d.subject.end};
        }
    return d.subject;
}

/// 以雨污分流为重点的治水项目45个: of a long description the noun behind its 的 stays.
Span withoutClause(const Reading& r, Draft& d, const Span& s)
{
    constexpr std::size_t longest = 12;
    constexpr std::size_t least = 3;
    if (s.length() <= longest)
        return s;
    const std::size_t of = r.text.substr(s.begin, s.length()).rfind(u'的');
    if (of == std::u16string_view::npos || of < least || s.length() - of - 1 < least)
        return s;
    const std::size_t verb = r.lexicon.actions().longestAt(r.text, s.begin, s.end).length();
    if (verb > 1 && d.action.empty())
        d.action = words(r, {s.begin, s.begin + verb});
    return {s.begin + of + 1, s.end};
}

/// 国家级示范社区1个、省级2个: only the rank is said anew.
bool readRank(const Reading& r, Draft& d, const Topic& topic)
{
    const std::u16string_view text = r.text.substr(d.subject.begin, d.subject.length());
    const auto& ranks = r.lexicon.list(WordList::Rank);
    if (!ranks.find(text) || topic.thing.empty())
        return false;
    const auto old = ranks.longestAt(topic.thing, 0, topic.thing.size());
    d.action = topic.action;
    d.thing = std::u16string(text) + topic.thing.substr(old.length());
    return true;
}

/// 时间由3个工作日压缩至1个, 市场主体从建区时的1万家增至3万家: the subject ends where the starting value begins.
std::size_t beforeStart(const Reading& r, const Draft& d)
{
    const bool moved = d.lead.riseTo || d.lead.fallTo;
    for (std::size_t i = d.leftBegin + 1; i + 1 < d.leadBegin; ++i) {
        if (r.text[i] != u'由' && r.text[i] != u'从')
            continue;
        const std::u16string_view start = r.text.substr(i + 1, d.leadBegin - i - 1);
        if (isDigit(start.front()) || (moved && std::any_of(start.begin(), start.end(), isDigit)))
            return i;
    }
    return d.leadBegin;
}

/// 居民人均可支配收入26511元,其中城镇居民35939元: a narrower name takes the tail of the standard one before it.
const Indicator* narrowed(const Reading& r, const Span& s, const Topic& topic)
{
    if (!topic.standard)
        return nullptr;
    const std::u16string name = words(r, s);
    for (std::size_t cut = 1; cut + 1 < topic.name.size(); ++cut)
        if (const Indicator* standard = r.lexicon.indicator(name + topic.name.substr(cut)))
            return standard;
    return nullptr;
}

/// 实现零进京, 城区“零违建”目标: what there is none of stands behind the zero, where before may stand.
bool readZeroThing(const Reading& r, Draft& d)
{
    const auto zero = r.lexicon.list(WordList::ZeroThing).longestAt(r.text, d.figure.span.begin, d.sentence.end);
    constexpr std::u16string_view growth = u"增长";
    if (zero.length() < 2 || zero.word.substr(1) == growth)
        return false;
    const Span where = isAction(r, words(r, d.subject)) ? Span{} : phraseOf(r, d.subject);
    d.thing = words(r, where) + std::u16string(zero.word.substr(1));
    d.subject = {d.figure.span.end, d.figure.span.begin + zero.length()};
    return true;
}

/// 在某某运动会上夺得3金2银: medals are of the contest that the sentence names.
bool readMedal(const Reading& r, Draft& d)
{
    constexpr std::u16string_view medals = u"金银铜";
    if (d.figure.unit.size() != 1 || medals.find(d.figure.unit.front()) == std::u16string_view::npos)
        return false;
    constexpr std::u16string_view ends = u"在的于获夺得战，,、。“";
    const auto& contests = r.lexicon.list(WordList::Contest);
    for (std::size_t i = d.figure.span.begin; i-- > d.sentence.begin;) {
        const auto contest = contests.longestAt(r.text, i, d.figure.span.begin);
        if (!contest)
            continue;
        std::size_t begin = i;
        while (begin > d.sentence.begin && i - begin < 8 && ends.find(r.text[begin - 1]) == std::u16string_view::npos)
            --begin;
        d.subject = {begin, i + contest.length()};
        break;
    }
    d.thing = words(r, d.subject) + d.figure.unit;
    return true;
}

/// 358项实现“一网通办”: the things themselves are left out; what they do stands behind the figure.
bool readDeed(const Reading& r, Draft& d, const Topic& topic)
{
    const Span behind{d.afterEnd, d.clause.end};
    if (!counts(d.figure.what) || d.figure.what == UnitClass::Duration || behind.length() < 4 ||
        !r.lexicon.list(WordList::Predicate).longestAt(r.text, behind.begin, behind.end) ||
        std::any_of(r.text.begin() + static_cast<std::ptrdiff_t>(behind.begin), r.text.begin() + static_cast<std::ptrdiff_t>(behind.end),
                    isDigit))
        return false;
    constexpr std::size_t longest = 18;
    if (behind.length() > longest)
        return false;
    d.subject = behind;
    d.action = words(r, behind);
    d.thing = topic.standard ? std::u16string{} : topic.thing;
    return true;
}

/// ,既有住宅增设电梯60台; ,签约项目34个: behind a comma words with a verb of their own do not lean on the verb before. Behind 、 they do:
/// 新增孵化器 6家、上市企业3家.
bool hasOwnVerb(const Reading& r, const Draft& d)
{
    if (d.leftBegin > 0 && joinsList(r.text[d.leftBegin]))
        return false;
    if (r.lexicon.actions().longestAt(r.text, d.subject.begin, d.subject.end).length() > 1)
        return true;
    const Span verb = firstAction(r, d.subject);
    const Action* action = verb.empty() ? nullptr : r.lexicon.actions().find(r.text.substr(verb.begin, verb.length()));
    return action && verb.end < d.subject.end && action->what != ActionClass::Do && action->what != ActionClass::Hold;
}

} // namespace

/// The words before the figure: 新增绿地126万平方米, 公园总数130个, 竣工230万平方米.
void readBefore(const Reading& r, Draft& d, const Topic& topic, bool joined)
{
    d.subject = trimmed(r, {d.leftBegin, beforeStart(r, d)});
    if (d.figure.form == Form::Zero && readZeroThing(r, d))
        return;
    if (readMedal(r, d))
        return;
    if (d.subject.empty()) {
        if (readDeed(r, d, topic))
            return;
        inherit(r, d, topic);
        if (d.thing.empty())
            inheritContext(r, d);
        return;
    }
    const Indicator* standard = standardAt(r, d.subject);
    if (!standard)
        standard = narrowed(r, d.subject, topic);
    if (standard) {
        d.name = d.thing = standard->name;
        d.standard = true;
        return;
    }
    if (readShare(r, d, topic) || readRank(r, d, topic))
        return;
    if (!d.figure.noValue) // 节能减排等指标完成下达任务: a sync names all
        d.subject = withoutClause(r, d, withoutNames(r, d));
    d.subject = shortened(r, d.subject);
    const std::u16string text = words(r, d.subject);
    const bool money = d.figure.what == UnitClass::Money || d.figure.what == UnitClass::Percent;
    if (needsOwner(r.lexicon, text) && (money || !isAction(r, text))) { // 投入3亿元, 办结率98%; but 投入200人次 is work
        d.thing = text;
        d.ownerless = true;
        return;
    }
    if (isAction(r, text) && !topic.thing.empty() && !topic.standard) {
        d.action = text;
        d.thing = topic.thing;
        d.actionBehind = topic.actionBehind;
        d.inherited = true;
        return;
    }
    if (!d.action.empty()) {
        d.thing = text;
        return;
    }
    const std::size_t tail = actionsBegin(r, d.subject.begin, d.subject.end); // 安置房开工260万平方米
    if (tail > d.subject.begin + 1 && tail < d.subject.end && firstAction(r, d.subject).begin >= tail) {
        d.action = std::u16string(r.text.substr(tail, d.subject.end - tail));
        d.thing = std::u16string(r.text.substr(d.subject.begin, tail - d.subject.begin));
        d.actionBehind = true;
        return;
    }
    const Span first = firstAction(r, d.subject);
    if (first.begin == d.subject.begin && first.end < d.subject.end) {
        std::size_t end = first.end;
        for (std::size_t next = end; next < d.subject.end; end = next) {
            const std::size_t from = joinsList(r.text[next]) ? next + 1 : next;
            const auto more = r.lexicon.actions().longestAt(r.text, from, d.subject.end);
            const auto noun = r.lexicon.list(WordList::Noun).longestAt(r.text, from, d.subject.end);
            if (more.length() < 2 || from + more.length() >= d.subject.end || noun.length() > more.length()) // 新增|上市企业
                break;
            next = from + more.length();
        }
        d.action = std::u16string(r.text.substr(d.subject.begin, end - d.subject.begin));
        d.thing = std::u16string(r.text.substr(end, d.subject.end - end));
        return;
    }
    d.thing = text;
    const bool state = d.lead.link || d.lead.riseTo || d.lead.rise || d.lead.fall || topic.plain;
    const bool work = counts(d.figure.what) && !state;
    if (joined && work && !hasOwnVerb(r, d))
        d.action = topic.action;
}

} // namespace duixian::extract
