// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/likeness.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/embedded.h"
#include "core/base/table.h"

namespace duixian::match {
namespace {

using Sides = std::vector<std::vector<std::u16string>>;

const std::vector<Sides>& opposedWords()
{
    static const std::vector<Sides> table = [] {
        std::vector<Sides> out;
        for (const TableRow& row : readTable(embedded("lexicon/opposed.tsv"))) {
            Sides sides;
            for (const std::u16string& column : row.columns)
                sides.push_back(listed(column));
            out.push_back(std::move(sides));
        }
        return out;
    }();
    return table;
}

bool hasOneOf(std::u16string_view name, const std::vector<std::u16string>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const std::u16string& word) { return name.find(word) != std::u16string_view::npos; });
}

/// Each names a side of the row that the other does not: 新建改建 (both) is not opposed to 新建.
bool opposed(std::u16string_view a, std::u16string_view b)
{
    for (const Sides& sides : opposedWords()) {
        bool onlyA = false;
        bool onlyB = false;
        for (const auto& words : sides) {
            const bool inA = hasOneOf(a, words);
            const bool inB = hasOneOf(b, words);
            onlyA |= inA && !inB;
            onlyB |= inB && !inA;
        }
        if (onlyA && onlyB)
            return true;
    }
    return false;
}

std::u16string numbersIn(std::u16string_view name)
{
    std::u16string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool digit = (name[i] >= u'0' && name[i] <= u'9') || name[i] == u'.';
        // A multiplier parts 亿元以上 from 10亿元以上 and 千万元以上.
        const bool multiplier = (name[i] == u'亿' || name[i] == u'万' || name[i] == u'千') && i + 1 < name.size();
        if (digit || multiplier)
            out += name[i];
    }
    return out;
}

/// How well the kind of work answers: what is only planned is no answer to what was to be done, what stands is hardly one to what was to
/// be added.
double workFactor(const IndicatorName& target, const IndicatorName& outcome)
{
    if (target.work == outcome.work)
        return target.action == outcome.action ? 1 : 0.95;
    if (!target.work || !outcome.work)
        return 0.9;
    const auto either = [&](ActionClass what) { return *target.work == what || *outcome.work == what; };
    if (either(ActionClass::Plan))
        return 0;
    if (either(ActionClass::Remove))
        return either(ActionClass::Do) ? 0.8 : 0.6;
    if (either(ActionClass::Hold))
        return 0.7;
    return 0.9;
}

/// Dice's measure over the pieces of n letters.
double dice(std::u16string_view a, std::u16string_view b, std::size_t n)
{
    if (a.size() < n || b.size() < n)
        return a == b ? 1 : 0;
    std::map<std::u16string_view, int> pieces;
    for (std::size_t i = 0; i + n <= a.size(); ++i)
        ++pieces[a.substr(i, n)];
    int common = 0;
    for (std::size_t i = 0; i + n <= b.size(); ++i)
        if (const auto found = pieces.find(b.substr(i, n)); found != pieces.end() && found->second-- > 0)
            ++common;
    return 2.0 * common / static_cast<double>(a.size() + b.size() - 2 * n + 2);
}

double wording(std::u16string_view a, std::u16string_view b)
{
    return (dice(a, b, 1) + dice(a, b, 2)) / 2;
}

} // namespace

double likeness(const IndicatorName& target, const IndicatorName& outcome)
{
    if (target.standard != nullptr && outcome.standard != nullptr)
        return target.standard == outcome.standard ? 1 : 0;
    if (target.whole == outcome.whole)
        return 1;
    const bool oneStandard = (target.standard != nullptr) != (outcome.standard != nullptr); // 工业技改投资 is no 数据港投资
    if (oneStandard && target.whole.find(outcome.whole) == std::u16string::npos && outcome.whole.find(target.whole) == std::u16string::npos)
        return 0;
    if (numbersIn(target.whole) != numbersIn(outcome.whole) || opposed(target.whole, outcome.whole))
        return 0;
    const double things = wording(target.thing, outcome.thing);
    return std::max(things * workFactor(target, outcome),
                    wording(target.whole, outcome.whole) * (things > 0 ? workFactor(target, outcome) : 0));
}

} // namespace duixian::match
