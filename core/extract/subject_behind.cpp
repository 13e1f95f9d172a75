// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/characters.h"
#include "core/extract/subject_sides.h"
#include "core/extract/subject_words.h"

namespace duixian::extract {

bool counts(UnitClass what)
{
    return what != UnitClass::Percent && what != UnitClass::Points && what != UnitClass::Times && what != UnitClass::Tenths &&
           what != UnitClass::Concentration;
}

namespace {

/// Whether the noun behind can begin here: 和 and 与 join a list, but for words that begin with them (和美乡村).
bool opensNoun(const Reading& r, std::size_t begin, std::size_t end)
{
    if (begin >= end || !(opensWord(r.text[begin]) || isDigit(r.text[begin]))) // 10个24小时自助服务点: that 24 is no figure of ours
        return false;
    const bool joins = joinsList(r.text[begin]) && r.lexicon.list(WordList::Noun).longestAt(r.text, begin, end).length() < 2;
    return !joins && !goesOn(r, begin, end);
}

/// 新建3个公园, 30户居民: in a list the names before the next figure are the next one's.
std::size_t listEnd(const Reading& r, std::size_t begin, std::size_t end)
{
    for (std::size_t i = end; i-- > begin;)
        if (r.text[i] == u'、' || r.text.substr(i, 2) == u"以及")
            return i;
    return end;
}

/// The verb that stands before the figure, with its things or without: 新建, 推进联草街等.
std::u16string actionBefore(const Reading& r, const Draft& d)
{
    const Span left = trimmed(r, {d.leftBegin, d.figure.span.begin});
    std::size_t begin = actionsBegin(r, left.begin, left.end);
    std::size_t end = left.end;
    if (begin == left.end && d.leadBegin > left.begin && d.leadBegin < left.end) {
        begin = actionsBegin(r, left.begin, d.leadBegin);
        end = d.leadBegin;
    }
    if (begin < end)
        return words(r, {begin, end});
    return left.empty() ? std::u16string{} : words(r, firstAction(r, left));
}

/// 完成60%的片区改造, 八成以上村集体收入超过30万元: the share is of the things behind it; no noun stands before.
bool isShareOf(const Reading& r, const Draft& d)
{
    if (d.figure.what != UnitClass::Percent && d.figure.what != UnitClass::Tenths)
        return false;
    if (at(r.text, d.afterEnd) == u'的')
        return true;
    constexpr std::u16string_view copulas = u"为是在由被以";
    if (copulas.find(at(r.text, d.afterEnd)) != std::u16string_view::npos)
        return false;
    const Span before = trimmed(r, {d.leftBegin, d.leadBegin});
    const bool bare = before.empty() || words(r, before).ends_with(u"覆盖") || isAction(r, words(r, before)) ||
                      r.lexicon.list(WordList::Causative).find(words(r, before));
    return bare && !d.lead.rise && !d.lead.fall && !d.lead.link && !d.lead.riseTo && !d.lead.fallTo && !d.lead.gap && !d.lead.yearly;
}

/// 12家企业,入选某某名单: what the clause behind says that they did, without its figures; empty where it says nothing of theirs.
std::u16string deedBehind(const Reading& r, const Draft& d, const Span& noun)
{
    if (noun.end != d.clause.end || d.clause.end >= d.sentence.end || !r.lexicon.list(WordList::GenericNoun).find(words(r, noun)))
        return {};
    constexpr std::u16string_view ends = u"，,；：:。！？\n、";
    const Span clause = trimmed(r, {d.clause.end + 1, d.sentence.end});
    if (!r.lexicon.list(WordList::Predicate).longestAt(r.text, clause.begin, clause.end))
        return {};
    constexpr std::size_t longest = 20;
    std::u16string deed;
    const Draft* figure = &d + 1;
    const Draft* last = r.drafts.data() + r.drafts.size();
    for (std::size_t i = clause.begin; i < clause.end && deed.size() <= longest && ends.find(r.text[i]) == std::u16string_view::npos; ++i) {
        while (figure < last && figure->figure.span.end <= i)
            ++figure;
        if (figure == last || !figure->figure.span.contains(i))
            deed.push_back(r.text[i]);
    }
    return deed.size() <= longest ? deed : std::u16string{};
}

/// 拆除某某水源地8宗违建, 某某产业园7家企业入驻: where the things are, between the verb and the figure, or alone. Names in a list and
/// before 等 are no part of a name.
Span placeBefore(const Reading& r, const Draft& d, const Span& noun)
{
    if (d.leftBegin != d.clause.begin) // in a list the figure before has its own things
        return {};
    Span left = trimmed(r, {d.leftBegin, d.leadBegin});
    const Span verb = firstAction(r, left);
    if (verb.begin == left.begin)
        left = trimmed(r, {verb.end, left.end});
    constexpr std::size_t longest = 14;
    const std::u16string text = words(r, left);
    const bool acts = bool(r.lexicon.list(WordList::VerbAdverb).longestBefore(text, 0, text.size())); // 市领导先后8次
    const bool listed = acts || text.find_first_of(u"、等的和及与为对向把将由在") != std::u16string::npos;
    const bool document = bool(r.lexicon.list(WordList::DocumentNoun).longestBefore(r.text, noun.begin, noun.end));
    const bool works = !document && (!firstAction(r, left).empty() || !firstPredicate(r, left).empty());
    return listed || works || left.length() < 3 || left.length() > longest ? Span{} : left;
}

/// 投入5000万元改造校舍: what stands behind is work that is paid for, no thing that is counted.
bool paysForWork(const Reading& r, const Draft& d)
{
    if (d.figure.what != UnitClass::Money || r.lexicon.actions().longestAt(r.text, d.afterEnd, d.clause.end).length() < 2)
        return false;
    return bool(r.lexicon.list(WordList::Spending).find(words(r, trimmed(r, {d.leftBegin, d.leadBegin}))));
}

} // namespace

Span nounBehind(const Reading& r, const Draft& d, std::size_t nextFigure)
{
    const bool countable = counts(d.figure.what) && d.figure.what != UnitClass::Duration;
    const bool whole = d.figure.form == Form::Zero || d.figure.form == Form::Fraction || d.figure.form == Form::Ratio;
    if (whole || !(countable || isShareOf(r, d)))
        return {d.afterEnd, d.afterEnd};
    const std::size_t begin = at(r.text, d.afterEnd) == u'的' ? d.afterEnd + 1 : d.afterEnd;
    if (paysForWork(r, d))
        return {d.afterEnd, d.afterEnd};
    const std::size_t end = std::min(d.clause.end, nextFigure);
    if (!opensNoun(r, begin, end))
        return {d.afterEnd, d.afterEnd};
    Span noun{begin, end < d.clause.end ? listEnd(r, begin, end) : end};
    const auto endsInSign = [&] {
        return joinsList(r.text[noun.end - 1]) || r.text[noun.end - 1] == u'等' || r.text[noun.end - 1] == u' ';
    };
    while (!noun.empty() && endsInSign())
        --noun.end;
    return noun;
}

bool leansOnNext(const Reading& r, const Draft& d, std::size_t nextFigure)
{
    const bool adjoins = nextFigure == d.afterEnd || (nextFigure == d.afterEnd + 1 && joinsList(r.text[d.afterEnd]));
    return adjoins && nextFigure < d.clause.end && isDigit(r.text[nextFigure]);
}

void readBehind(const Reading& r, Draft& d, const Span& noun, const Topic& topic, bool joined)
{
    d.attributive = true;
    d.subject = noun;
    if (!counts(d.figure.what)) { // 七成以上企业产值增长: the share is of those that do so
        constexpr std::size_t longest = 24;
        constexpr std::u16string_view covers = u"覆盖"; // 收运体系覆盖80%以上的行政村
        if (const Span left = trimmed(r, {d.leftBegin, d.leadBegin}); words(r, left).ends_with(covers)) {
            d.thing = words(r, trimmed(r, {left.begin, left.end - covers.size()})) + words(r, noun) + u"覆盖率";
            return;
        }
        d.thing = words(r, {noun.begin, std::min(d.clause.end, noun.begin + longest)}) + u"占比";
        return;
    }
    d.action = actionBefore(r, d);
    d.thing = words(r, noun);
    d.owner = words(r, placeBefore(r, d, noun));
    const bool listed = joined && d.leftBegin < d.figure.span.begin && joinsList(r.text[d.figure.span.begin - 1]);
    if (d.action.empty() && listed)
        d.action = topic.action;
    const Span verb = firstPredicate(r, noun);
    if (verb.empty() && d.action.empty())
        d.action = joined ? topic.action : deedBehind(r, d, noun);
    const bool caused = r.lexicon.list(WordList::Causative).find(d.action); // 推动8个项目开工: 开工项目数
    if (verb.empty() || !(d.action.empty() || caused)) {
        d.thing = d.owner + d.thing;
        return;
    }
    d.ownerLeads = !d.owner.empty(); // 某某产业园入驻企业数
    const std::size_t tail = predicateBegin(r, noun, verb);
    const bool says = !r.lexicon.list(WordList::EmptyPredicate).find(r.text.substr(tail, noun.end - tail)) &&
                      !r.lexicon.list(WordList::EmptyPredicate).longestAt(r.text, tail, noun.end); // 进展顺利 says nothing of what was done
    d.action = says ? words(r, {verb.begin, noun.end}) : std::u16string{};
    d.thing = words(r, {noun.begin, tail});
    d.subject = {noun.begin, tail};
}

} // namespace duixian::extract
