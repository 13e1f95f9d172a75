// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/likeness.h"

#include <algorithm>
#include <array>

namespace duixian::match {
namespace {

std::u16string numbersIn(std::u16string_view name)
{
    constexpr std::u16string_view multipliers = u"十百千万亿";
    std::u16string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool digit = (name[i] >= u'0' && name[i] <= u'9') || name[i] == u'.';
        // A multiplier parts 亿元以上 from 10亿元以上 and 十亿元级.
        const bool multiplier = multipliers.find(name[i]) != std::u16string_view::npos && i + 1 < name.size();
        if (digit || multiplier)
            out += name[i];
    }
    return out;
}

NamePieces piecesOf(std::u16string_view name)
{
    NamePieces out;
    out.letters.assign(name.begin(), name.end());
    for (std::size_t i = 0; i + 1 < name.size(); ++i)
        out.pairs.push_back((static_cast<std::uint32_t>(name[i]) << 16) | name[i + 1]);
    std::sort(out.letters.begin(), out.letters.end());
    std::sort(out.pairs.begin(), out.pairs.end());
    return out;
}

/// Dice's measure over sorted pieces.
template <class Piece>
double dice(const std::vector<Piece>& a, const std::vector<Piece>& b)
{
    if (a.empty() && b.empty())
        return 1;
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            ++common;
        const Piece least = std::min(a[i], b[j]);
        i += a[i] == least ? 1 : 0;
        j += b[j] == least ? 1 : 0;
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

double wording(const NamePieces& a, const NamePieces& b)
{
    const double letters = dice(a.letters, b.letters);
    return letters == 0 ? 0 : (letters + dice(a.pairs, b.pairs)) / 2;
}

/// 新增, 增加, 新引进: what is added to what there was.
bool isAdded(const IndicatorName& name)
{
    return name.action.starts_with(u'新') || name.action.find(u'增') != std::u16string::npos;
}

/// How well the kind of work answers: what is only planned is no answer to what was to be done, what stands is none to what was to be
/// added.
double workFactor(const IndicatorName& target, const IndicatorName& outcome)
{
    if (target.work == outcome.work)
        return target.action == outcome.action ? 1 : 0.95;
    const auto either = [&](ActionClass what) { return target.work == what || outcome.work == what; };
    if (either(ActionClass::Plan))
        return 0;
    if (either(ActionClass::Hold) || (!target.work && isAdded(outcome)) || (!outcome.work && isAdded(target)))
        return 0.5;
    // 推进, 建设 is answered by 建成, but not 建成 by 推进.
    if (target.work == ActionClass::Finish && (outcome.action == u"推进" || outcome.action.starts_with(u"加快")))
        return 0.5;
    if (either(ActionClass::Remove))
        return either(ActionClass::Do) ? 0.8 : 0.6;
    return 0.9;
}

/// 开工 and 开工建设.
bool sameVerb(std::u16string_view a, std::u16string_view b)
{
    if (a.empty() || b.empty())
        return a == b;
    return a.find(b) != std::u16string_view::npos || b.find(a) != std::u16string_view::npos;
}

/// 项目, 企业: of a thing as wide as this only the same work is the same.
bool isWide(std::u16string_view thing)
{
    constexpr std::array<std::u16string_view, 14> wide{u"土地", u"用地", u"项目", u"企业", u"工程", u"任务", u"活动",
                                                       u"事项", u"工作", u"资金", u"投资", u"机构", u"面积", u"小区"};
    return std::find(wide.begin(), wide.end(), thing) != wide.end();
}

/// 固定资产投资 is only itself; 新增高新技术企业数 is also said in other words.
bool isStandardWithoutWork(const IndicatorName& name)
{
    return name.standard != nullptr && !name.work;
}

} // namespace

ComparedName::ComparedName(std::u16string_view indicator, const Lexicon& lexicon)
    : name(takeApart(indicator, lexicon)),
      numbers(numbersIn(name.whole)),
      sides(opposedSidesOf(name.whole)),
      thing(piecesOf(name.thing)),
      stretch(piecesOf(name.stretch))
{
}

double likeness(const ComparedName& target, const ComparedName& outcome)
{
    const IndicatorName& a = target.name;
    const IndicatorName& b = outcome.name;
    if (a.standard != nullptr && b.standard != nullptr)
        return a.standard == b.standard ? 1 : 0;
    if (a.whole == b.whole)
        return 1;
    if (isStandardWithoutWork(a) || isStandardWithoutWork(b) || target.numbers != outcome.numbers || areParted(target.sides, outcome.sides))
        return 0;
    if (isWide(a.thing) != isWide(b.thing) || (isWide(a.thing) && !sameVerb(a.action, b.action)))
        return 0;
    const double things = wording(target.thing, outcome.thing);
    const bool sameEnd = a.thing.empty() || b.thing.empty() || a.thing.back() == b.thing.back();
    // Where the verb was found in one name and not in the other, the whole stretch is the better witness.
    // Where a verb was found in one name and not in the other, the whole stretch is the better witness.
    const double stretches = things >= 0.5 || (things > 0 && sameEnd) ? 0.9 * wording(target.stretch, outcome.stretch) : 0;
    return std::max(things * (sameEnd ? 1 : 0.9), stretches) * workFactor(a, b);
}

bool sameThing(const ComparedName& a, const ComparedName& b)
{
    if (a.name.standard != nullptr && b.name.standard != nullptr && !a.name.work && !b.name.work)
        return a.name.standard == b.name.standard;
    return a.name.whole == b.name.whole || wording(a.thing, b.thing) >= likeEnough;
}

} // namespace duixian::match
