// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/doubts.h"

#include <algorithm>
#include <cmath>

#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"

namespace duixian::extract {
namespace {

/// What a doubt is asked of.
struct Case {
    const Source& source;
    const Lexicon& lexicon;
    const Draft& draft;
    const Statement& statement;
    const Indicator* standard; ///< null where the name is none of the table's
};

bool isOfNoPart(const Case& c)
{
    return c.draft.section == Section::Other;
}

bool isWithoutSubject(const Case& c)
{
    return c.draft.name.empty() || c.draft.subject.empty();
}

bool isPieced(const Case& c)
{
    return c.draft.unsure && !isWithoutSubject(c);
}

bool isShared(const Case& c)
{
    return c.draft.sharedUnevenly;
}

bool isUndated(const Case& c)
{
    return !c.draft.period;
}

/// 投入???318万元, **社会组织26家: censored words or lost bytes in the figure's clause, or right at its edges.
bool isDamaged(const Case& c)
{
    Span clause = c.source.clean.map.toDecoded(Span{c.draft.leftBegin, c.draft.clause.end});
    clause.begin -= clause.begin > 0 ? 1 : 0;
    ++clause.end;
    const std::vector<Layer>& damage = c.source.clean.damage;
    auto next = std::partition_point(damage.begin(), damage.end(), [&](const Layer& layer) { return layer.span.end <= clause.begin; });
    for (; next != damage.end() && next->span.begin < clause.end; ++next)
        if (next->reason == LayerReason::Censored || next->reason == LayerReason::LostBytes)
            return true;
    return false;
}

/// 进出口总额120家, 城镇登记失业率3200人: only a level has the indicator's own unit; a share said as a fraction has none.
bool isOfAnotherUnit(const Case& c)
{
    const std::u16string_view unit = c.draft.figure.unit;
    const bool own = c.statement.measure == Measure::Level && c.statement.value && c.draft.figure.form != Form::Fraction;
    if (!c.standard || !own)
        return false;
    if (c.standard->units.empty())
        return !unit.empty();
    const std::u16string base = dimensionOf(unit).base;
    return std::ranges::none_of(c.standard->units, [&](const std::u16string& known) { return dimensionOf(known).base == base; });
}

/// 税收占比增长2%: points or per cent? What is none of its measures is doubtful where the unit is right, too.
bool isMeasuredOtherwise(const Case& c)
{
    return c.standard && !c.standard->measures.contains(c.statement.measure);
}

/// A doubt, what of the confidence it costs, and when there is one. The costs follow how often statements with this doubt were wrong in
/// labelled reports, where they were seen there: nearly always with the wrong unit, about every second time with a name that was pieced
/// together.
struct Reason {
    Doubt doubt;
    double cost;
    bool (*holds)(const Case&);
};

constexpr Reason reasons[] = {
    {Doubt::KindUnclear, 0.3, isOfNoPart},    {Doubt::SubjectMissing, 0.5, isWithoutSubject},  {Doubt::IndicatorUnclear, 0.4, isPieced},
    {Doubt::SharedUnevenly, 0.6, isShared},   {Doubt::PeriodUnclear, 0.2, isUndated},          {Doubt::Damaged, 0.2, isDamaged},
    {Doubt::UnitUnfit, 0.6, isOfAnotherUnit}, {Doubt::MeasureUnfit, 0.3, isMeasuredOtherwise},
};

} // namespace

void addDoubts(const Source& source, const Lexicon& lexicon, const Draft& draft, Statement& statement)
{
    const Case asked{source, lexicon, draft, statement, lexicon.indicator(statement.indicator)};
    double confidence = 1;
    for (const Reason& reason : reasons)
        if (reason.holds(asked)) {
            statement.doubts.push_back(reason.doubt);
            confidence -= reason.cost;
        }
    constexpr double least = 0.05;
    constexpr double steps = 100; // 0.6, not 0.6000000000000001
    statement.confidence = std::round(std::max(confidence, least) * steps) / steps;
}

} // namespace duixian::extract
