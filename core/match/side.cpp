// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/side.h"

#include <cstdlib>

#include "core/lexicon/dimension.h"

namespace duixian::match {
namespace {

/// What is done in some years, and adds up: 新建公厕 50 座. A standard indicator says what is so, but for those of 新增.
bool flows(const Side& target)
{
    const IndicatorName& name = target.name.name;
    return target.statement->measure == Measure::Level && target.dimension != u"%" && name.work && *name.work != ActionClass::Hold &&
           (name.standard == nullptr || name.action.starts_with(u"新增"));
}

} // namespace

std::vector<Side> sidesOf(const std::vector<Statement>& statements, Kind kind, const Lexicon& lexicon)
{
    std::vector<std::size_t> which;
    for (std::size_t i = 0; i < statements.size(); ++i)
        if (statements[i].kind == kind)
            which.push_back(i);
    return sidesOf(statements, which, lexicon);
}

std::vector<Side> sidesOf(const std::vector<Statement>& statements, const std::vector<std::size_t>& which, const Lexicon& lexicon)
{
    std::vector<Side> out;
    out.reserve(which.size());
    for (const std::size_t i : which)
        out.push_back({i, &statements[i], ComparedName(statements[i].indicator, lexicon), dimensionOf(statements[i].unit).base, false});
    return out;
}

bool sameMeasure(const Statement& target, const Statement& outcome)
{
    return target.measure == Measure::Sync ? outcome.measure == Measure::Growth : target.measure == outcome.measure;
}

bool sameDimension(const Side& target, const Side& outcome)
{
    return target.statement->measure == Measure::Sync || target.dimension == outcome.dimension || target.statement->value == 0.0 ||
           outcome.statement->value == 0.0;
}

bool doneAgainstStanding(const Side& target, const Side& outcome)
{
    const bool counted = target.statement->measure == Measure::Level && target.dimension != u"元" && target.dimension != u"%" &&
                         target.statement->value != 0.0;
    const IndicatorName& a = target.name.name;
    const bool done =
        a.work == ActionClass::Begin || a.action.find(u"改造") != std::u16string::npos || a.action.find(u"提升") != std::u16string::npos;
    return counted && a.standard == nullptr && done && !outcome.name.name.work;
}

Times timesOf(const Side& target, const Side& outcome)
{
    const auto& aim = target.statement->period;
    const auto& end = outcome.statement->period;
    if (!aim || !end)
        return Times::Same;
    const bool ofTerm = target.ahead || !aim->single();
    if (!ofTerm) {
        // 始终, 连续五年动态清零: what never was, was not in any of the years.
        const bool never = target.statement->value == 0.0 && outcome.statement->value == 0.0;
        const bool within = end->contains(aim->first);
        return *aim == *end || (never && within) ? Times::Same : within ? Times::Within : Times::Other;
    }
    if (aim->last != end->last)
        return Times::Other;
    if (end->single())
        return !flows(target) && (aim->single() || target.statement->measure == Measure::Level) ? Times::Same : Times::Other;
    // 2016-2020 and 2015-2020: from when a term is counted is said in both ways.
    const bool sameSpan = aim->single() ? flows(target) : std::abs(aim->first - end->first) <= 1;
    return sameSpan ? Times::Same : Times::Other;
}

} // namespace duixian::match
