// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/indicator_name.h"

#include <algorithm>
#include <array>

#include "core/lexicon/lexicon.h"

namespace duixian::match {
namespace {

/// The longest first: 总里程 before 里程, 人次数 before 次数.
constexpr std::array<std::u16string_view, 22> endings{
    u"总建筑面积", u"建筑面积", u"总里程", u"总面积", u"总户数", u"总人数", u"总投资", u"人次数", u"总数", u"个数", u"家数",
    u"件数",       u"项数",     u"户数",   u"人数",   u"人次",   u"场次",   u"次数",   u"面积",   u"里程", u"数量", u"数"};

std::u16string withoutMarks(std::u16string_view name)
{
    constexpr std::u16string_view marks = u"“”‘’\"'「」『』《》()（） \t·";
    std::u16string out;
    std::copy_if(name.begin(), name.end(), std::back_inserter(out), [&](char16_t c) { return marks.find(c) == std::u16string_view::npos; });
    return out;
}

} // namespace

IndicatorName takeApart(std::u16string_view indicator, const Lexicon& lexicon)
{
    IndicatorName name;
    std::u16string rest = withoutMarks(indicator);
    name.standard = lexicon.indicator(indicator);
    if (name.standard == nullptr)
        name.standard = lexicon.indicator(rest);
    for (const std::u16string_view ending : endings)
        if (rest.size() > ending.size() + 1 && rest.ends_with(ending)) {
            name.ending = ending;
            rest.resize(rest.size() - ending.size());
            break;
        }
    if (const auto action = lexicon.actions().longestAt(rest, 0, rest.size()); action && action.length() < rest.size()) {
        name.action = action.word;
        rest.erase(0, action.length());
    }
    name.thing = std::move(rest);
    return name;
}

} // namespace duixian::match
