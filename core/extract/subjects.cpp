// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/passes.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {
namespace {

/// What the figure before spoke of, for words that are left out: 开工安置房260万平方米,竣工230万平方米.
struct Memory {
    std::u16string action;
    std::u16string thing;
    std::u16string name;
    Span subject;
    bool standard = false;
    bool actionBehind = false;
    bool plain = false; ///< a state, not work: 现有公园52处
};

/// The standard indicator whose name ends the stretch, if nothing but words that no name keeps stand before it.
const Indicator* standardAt(const Reading& r, const Span& s)
{
    for (std::size_t i = s.begin; i < s.end; ++i) {
        const auto match = r.lexicon.indicatorNames().longestAt(r.text, i, s.end);
        if (!match || i + match.length() != s.end)
            continue;
        const Span front = trimmed(r, {s.begin, i});
        const bool clear = front.empty() || isAction(r, r.text.substr(front.begin, front.length()));
        return clear ? &r.lexicon.indicators()[*match.entry] : nullptr;
    }
    return nullptr;
}

bool counts(UnitClass what)
{
    return what != UnitClass::Percent && what != UnitClass::Points && what != UnitClass::Times && what != UnitClass::Tenths &&
           what != UnitClass::Concentration;
}

/// The stretch behind the figure that names the thing counted; empty where the figure stands behind its noun.
Span postNoun(const Reading& r, const Draft& d, std::size_t nextFigure)
{
    const bool shareOf = d.figure.what == UnitClass::Percent && at(r.text, d.afterEnd) == u'的'; // 完成60%的片区改造
    if ((!counts(d.figure.what) && !shareOf) || d.figure.form == Form::Zero || d.figure.form == Form::Fraction ||
        d.figure.form == Form::Ratio)
        return {d.afterEnd, d.afterEnd};
    std::size_t begin = d.afterEnd;
    if (at(r.text, begin) == u'的')
        ++begin;
    const std::size_t end = std::min(d.clause.end, nextFigure);
    if (begin >= end || !opensWord(r.text[begin]) || joinsList(r.text[begin]) || goesOn(r, begin, end))
        return {d.afterEnd, d.afterEnd};
    Span post{begin, end};
    if (end < d.clause.end) // 6家机构、某某等14家: the names before the next figure are the next one's
        for (std::size_t i = end; i-- > begin;)
            if (r.text[i] == u'、' || r.text.substr(i, 2) == u"以及") {
                post.end = i;
                break;
            }
    while (post.end > post.begin && (joinsList(r.text[post.end - 1]) || r.text[post.end - 1] == u'等' || r.text[post.end - 1] == u' '))
        --post.end;
    return post;
}

void inherit(Draft& d, const Memory& memory)
{
    d.action = memory.action;
    d.thing = memory.thing;
    d.name = memory.name;
    d.standard = memory.standard;
    d.actionBehind = memory.actionBehind;
    d.subject = memory.subject;
    d.inherited = true;
}

/// 新建6个公园, 49个村完成改革: the thing stands behind the figure.
void readAttributive(const Reading& r, Draft& d, const Span& post, const Memory& memory, bool joined)
{
    d.attributive = true;
    d.subject = post;
    const Span left = trimmed(r, {d.leftBegin, d.figure.span.begin});
    std::size_t begin = actionsBegin(r, left.begin, left.end);
    if (begin == left.end && d.leadBegin > left.begin && d.leadBegin < left.end)
        begin = actionsBegin(r, left.begin, d.leadBegin), d.action = std::u16string(r.text.substr(begin, d.leadBegin - begin));
    else
        d.action = std::u16string(r.text.substr(begin, left.end - begin));
    if (d.action.empty() && !left.empty()) {
        const Span first = firstAction(r, left); // 推进联草街等7个项目
        d.action = words(r, first);
    }
    d.thing = words(r, post);
    if (!d.action.empty())
        return;
    if (joined && !memory.action.empty()) {
        d.action = memory.action;
        return;
    }
    const Span verb = firstPredicate(r, post); // 49个行政村完成改革
    if (!verb.empty() && verb.begin > post.begin) {
        std::size_t tail = verb.begin;
        constexpr std::u16string_view all = u"均全部都已";
        while (tail > post.begin + 1 && all.find(r.text[tail - 1]) != std::u16string_view::npos)
            --tail;
        d.action = std::u16string(r.text.substr(verb.begin, post.end - verb.begin));
        d.thing = std::u16string(r.text.substr(post.begin, tail - post.begin));
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

/// 国家级示范社区1个、省级2个: only the rank is said anew.
bool readRank(const Reading& r, Draft& d, const Memory& memory)
{
    const std::u16string_view text = r.text.substr(d.subject.begin, d.subject.length());
    const auto& ranks = r.lexicon.list(WordList::Rank);
    if (!ranks.find(text) || memory.thing.empty())
        return false;
    const auto old = ranks.longestAt(memory.thing, 0, memory.thing.size());
    d.action = memory.action;
    d.thing = std::u16string(text) + memory.thing.substr(old.length());
    return true;
}

/// 总量占全市1/5, 民生支出占一般公共预算支出的70.2%.
bool readShare(const Reading& r, Draft& d, const Memory& memory)
{
    std::u16string_view text = r.text.substr(d.subject.begin, d.subject.length());
    std::size_t sign = text.rfind(u'占');
    const bool fraction = d.figure.form == Form::Fraction;
    if (sign == std::u16string_view::npos && fraction)
        sign = std::min(text.rfind(u"超过"), text.find(u'全'));
    if (sign == std::u16string_view::npos || text.ends_with(u"占比") || (d.figure.what != UnitClass::Percent && !fraction))
        return false;
    if (text.find(u'超', sign) != std::u16string_view::npos)
        d.lead.bound = Bound::AtLeast;
    std::u16string_view whole = text.substr(sign);
    while (!whole.empty() && (whole.front() == u'占' || whole.front() == u'超' || whole.front() == u'过'))
        whole.remove_prefix(1);
    for (const std::u16string_view tail : {u"的比重", u"的比例", u"比重", u"比例", u"总量", u"的"})
        if (whole.ends_with(tail))
            whole.remove_suffix(std::u16string_view(tail).size());
    std::u16string part(text.substr(0, sign));
    if (part.empty() || r.lexicon.list(WordList::Dependent).find(part))
        part = memory.standard ? memory.name : memory.action + memory.thing + part;
    if (whole.empty() || part.empty())
        return false;
    const auto& prefixes = r.lexicon.list(WordList::SubjectPrefix);
    if (const auto prefix = prefixes.longestAt(whole, 0, whole.size()); prefix && prefix.length() < whole.size())
        whole.remove_prefix(prefix.length());
    const Indicator* standard = r.lexicon.indicator(whole);
    d.thing = part + u"占" + (standard ? standard->name : std::u16string(whole)) + u"比重";
    d.name = d.thing;
    d.standard = true; // takes no ending
    d.share = true;
    return true;
}

/// 时间由3个工作日压缩至1个: the subject ends where the starting value begins.
std::size_t beforeStart(const Reading& r, const Draft& d)
{
    for (std::size_t i = d.leftBegin; i + 1 < d.leadBegin; ++i)
        if ((r.text[i] == u'由' || r.text[i] == u'从') && isDigit(r.text[i + 1]))
            return i;
    return d.leadBegin;
}

/// 居民人均可支配收入26511元,其中城镇居民35939元: a narrower name takes the tail of the standard one before it.
const Indicator* narrowed(const Reading& r, const Span& s, const Memory& memory)
{
    if (!memory.standard)
        return nullptr;
    const std::u16string name = words(r, s);
    for (std::size_t cut = 1; cut + 1 < memory.name.size(); ++cut)
        if (const Indicator* standard = r.lexicon.indicator(name + memory.name.substr(cut)))
            return standard;
    return nullptr;
}

/// The words before the figure: 新增绿地126万平方米, 公园总数130个, 竣工230万平方米.
void readPreceding(const Reading& r, Draft& d, const Memory& memory, bool joined)
{
    d.subject = trimmed(r, {d.leftBegin, beforeStart(r, d)});
    if (d.subject.empty()) {
        inherit(d, memory);
        return;
    }
    const Indicator* standard = standardAt(r, d.subject);
    if (!standard)
        standard = narrowed(r, d.subject, memory);
    if (standard) {
        d.name = d.thing = standard->name;
        d.standard = true;
        return;
    }
    if (readShare(r, d, memory) || readRank(r, d, memory))
        return;
    d.subject = shortened(r, withoutNames(r, d));
    const std::u16string text = words(r, d.subject);
    if (isAction(r, text) && !memory.thing.empty() && !memory.standard) {
        d.action = text;
        d.thing = memory.thing;
        d.actionBehind = memory.actionBehind;
        d.inherited = true;
        return;
    }
    if (r.lexicon.list(WordList::Dependent).find(text) && !(memory.thing.empty() && memory.name.empty())) {
        d.thing = (memory.standard ? memory.name : memory.thing) + text;
        d.unsure = true;
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
            if (!more || more.length() < 2 || from + more.length() >= d.subject.end)
                break;
            next = from + more.length();
        }
        d.action = std::u16string(r.text.substr(d.subject.begin, end - d.subject.begin));
        d.thing = std::u16string(r.text.substr(end, d.subject.end - end));
        return;
    }
    d.thing = text;
    const bool work = counts(d.figure.what) && !d.lead.link && !d.lead.riseTo && !memory.plain;
    if (joined && work)
        d.action = memory.action;
}

/// 29家单位、413项事项进驻大厅: the words behind the last of a list hold for those before it.
void passBack(std::vector<Draft>& drafts)
{
    const Draft* next = nullptr;
    for (std::size_t i = drafts.size(); i-- > 0;) {
        Draft& d = drafts[i];
        if (!d.alive())
            continue;
        const bool listed = next && next->attributive && d.attributive && next->clause.begin == d.clause.begin &&
                            next->leftBegin + 24 > next->figure.span.begin;
        if (listed && d.action.empty())
            d.action = next->action;
        next = &d;
    }
}

} // namespace

void findSubjects(Reading& reading)
{
    Memory memory;
    Memory last; ///< also a share: its change in points is its own
    const Draft* previous = nullptr;
    std::vector<Draft>& drafts = reading.drafts;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Draft& draft = drafts[i];
        if (!draft.alive())
            continue;
        std::size_t next = draft.clause.end;
        for (std::size_t k = i + 1; k < drafts.size() && drafts[k].figure.span.begin < next; ++k)
            if (drafts[k].alive())
                next = drafts[k].figure.span.begin;
        if (!previous || previous->sentence.begin != draft.sentence.begin)
            memory = last = {};
        const bool sameClause = previous && previous->clause.begin == draft.clause.begin;
        const bool joined = sameClause || (previous && previous->clause.end + 1 == draft.clause.begin);
        const Span post = postNoun(reading, draft, next);
        if (!post.empty())
            readAttributive(reading, draft, post, memory, sameClause);
        else
            readPreceding(reading, draft, draft.figure.what == UnitClass::Points ? last : memory, joined);
        previous = &draft;
        if (draft.thing.empty() || draft.lead.gap)
            continue;
        last = {draft.action,
                draft.thing,
                draft.standard ? draft.name : std::u16string{},
                draft.subject,
                draft.standard,
                draft.actionBehind,
                draft.lead.link || draft.lead.riseTo};
        if (!draft.share)
            memory = last;
    }
    passBack(drafts);
}

} // namespace duixian::extract
