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

/// The stretch behind the figure that names the thing counted; empty where the figure stands behind its noun.
Span nounBehind(const Reading& r, const Draft& d, std::size_t nextFigure)
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

/// 新建6个公园, 49个村完成改革: the thing stands behind the figure.
void readBehind(const Reading& r, Draft& d, const Span& post, const Topic& topic, bool joined)
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
    if (joined && !topic.action.empty()) {
        d.action = topic.action;
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

} // namespace duixian::extract
