// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/indicator_name.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "core/lexicon/lexicon.h"
#include "core/lexicon/short_forms.h"
#include "core/match/name_words.h"

namespace duixian::match {
namespace {

/// What a name takes at its end by its unit, the longest first: 总里程 before 里程.
constexpr std::array<std::u16string_view, 23> endings{
    u"总建筑面积", u"建筑面积", u"总里程", u"总面积", u"总户数", u"总人数", u"总投资", u"人次数", u"总数", u"个数", u"家数", u"件数",
    u"项数",       u"户数",     u"人数",   u"套数",   u"人次",   u"场次",   u"次数",   u"面积",   u"里程", u"数量", u"数"};

std::u16string withoutMarks(std::u16string_view name)
{
    constexpr std::u16string_view marks = u"“”‘’\"'「」『』《》()（） \t·、";
    std::u16string out;
    std::copy_if(name.begin(), name.end(), std::back_inserter(out), [&](char16_t c) { return marks.find(c) == std::u16string_view::npos; });
    return out;
}

void takeEnding(std::u16string& rest)
{
    for (const std::u16string_view ending : endings)
        if (rest.size() > ending.size() + 1 && rest.ends_with(ending)) {
            rest.resize(rest.size() - ending.size());
            return;
        }
}

/// 老旧小区改造工程 is 老旧小区改造.
void takeUndertaking(std::u16string& rest)
{
    constexpr std::array<std::u16string_view, 4> undertakings{u"项目", u"工程", u"任务", u"工作"};
    for (const std::u16string_view word : undertakings)
        if (rest.size() >= word.size() + 6 && rest.ends_with(word)) {
            rest.resize(rest.size() - word.size());
            return;
        }
}

/// 滨河大道东延段等道路: the names in front of 等 are examples of what is counted.
void takeExamples(std::u16string& rest)
{
    const std::size_t at = rest.rfind(u'等');
    if (at != std::u16string::npos && at > 1 && at + 2 < rest.size())
        rest.erase(0, at + 1);
}

/// 完成新建公园, 实现公园开工: such a verb only carries the work that follows it or stands at the end.
bool isCarrier(std::u16string_view verb)
{
    constexpr std::array<std::u16string_view, 7> carriers{u"完成", u"实现", u"推进", u"加快", u"开展", u"实施", u"加快推进"};
    return std::find(carriers.begin(), carriers.end(), verb) != carriers.end();
}

void takeActions(IndicatorName& name, std::u16string& rest, const Lexicon& lexicon)
{
    for (bool carried = true; carried;) {
        const auto front = lexicon.actions().longestAt(rest, 0, rest.size());
        if (!front || front.length() >= rest.size() || (!name.action.empty() && front.length() + 2 > rest.size()))
            break;
        carried = name.action.empty() && isCarrier(front.word);
        name.action = front.word;
        name.work = front.entry->what;
        rest.erase(0, front.length());
    }
    const auto back = lexicon.actions().longestBefore(rest, 0, rest.size());
    if (!back || back.length() < 2 || back.length() + 1 >= rest.size())
        return;
    rest.resize(rest.size() - back.length());
    if (!name.work || *name.work == ActionClass::Do || isCarrier(name.action)) {
        name.action = back.word;
        name.work = back.entry->what;
    }
}

} // namespace

IndicatorName takeApart(std::u16string_view indicator, const Lexicon& lexicon)
{
    IndicatorName name;
    name.standard = lexicon.indicator(indicator);
    name.whole = withoutMarks(indicator);
    if (name.standard == nullptr)
        name.standard = lexicon.indicator(name.whole);
    name.whole = inOneWording(inLongForm(std::move(name.whole)));
    if (name.whole.size() > 4 && name.whole.front() == u'年') // 年专利申请量
        name.whole.erase(0, 1);
    if (name.standard == nullptr)
        name.standard = lexicon.indicator(name.whole);
    if (name.standard == nullptr && name.whole.ends_with(u"总数"))
        name.standard = lexicon.indicator(name.whole.substr(0, name.whole.size() - 2) + u"数");
    std::u16string rest = name.whole;
    takeEnding(rest);
    takeExamples(rest);
    name.stretch = rest;
    takeActions(name, rest, lexicon);
    if (name.standard == nullptr && (name.action == u"实现" || name.action == u"完成"))
        name.standard = lexicon.indicator(rest);
    takeUndertaking(rest);
    name.thing = std::move(rest);
    return name;
}

} // namespace duixian::match
