// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/figure_measures.h"

#include <algorithm>
#include <utility>

#include "core/base/number_text.h"
#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"
#include "core/query/question_indicators.h"

namespace duixian::query {
namespace {

/// What a unit measures, by its dimension.
enum class UnitSort { None, Percent, Points, Times, Amount };

UnitSort sortOf(const std::u16string& unit)
{
    if (unit.empty())
        return UnitSort::None;
    if (unit == u"倍")
        return UnitSort::Times;
    if (unit == u"个百分点")
        return UnitSort::Points;
    return dimensionOf(unit).base == u"%" ? UnitSort::Percent : UnitSort::Amount;
}

std::vector<Measure> allowed(UnitSort unit)
{
    switch (unit) {
    case UnitSort::Percent:
        return {Measure::Level, Measure::Growth, Measure::AverageGrowth};
    case UnitSort::Points:
        return {Measure::Change, Measure::Gap};
    case UnitSort::Times:
        return {Measure::Multiple, Measure::Growth, Measure::Level};
    case UnitSort::Amount:
        return {Measure::Level, Measure::Change, Measure::Gap};
    case UnitSort::None:
        break;
    }
    return {Measure::Level, Measure::Growth, Measure::AverageGrowth, Measure::Change, Measure::Gap, Measure::Multiple};
}

/// 增长 of 8% is a growth, of 0.5个百分点 or 2万人 a change.
Measure ofUnit(Measure said, UnitSort unit, bool rate)
{
    const bool amount = unit == UnitSort::Amount || unit == UnitSort::Points;
    if (said == Measure::Growth && (amount || (rate && unit == UnitSort::None)))
        return Measure::Change;
    return said == Measure::Level && unit == UnitSort::Points ? Measure::Change : said;
}

bool has(const std::vector<std::u16string>& units, std::u16string_view unit)
{
    return std::find(units.begin(), units.end(), unit) != units.end();
}

/// What the program takes where nothing is said.
std::optional<Measure> unsaid(UnitSort unit, const Indicator* indicator, bool rate)
{
    switch (unit) {
    case UnitSort::Percent:
        return !indicator && !rate ? std::nullopt : std::optional(rate ? Measure::Level : Measure::Growth);
    case UnitSort::Times:
        return indicator && has(indicator->units, u"倍") ? Measure::Level : Measure::Multiple;
    case UnitSort::Points:
        return std::nullopt; // change or gap: the unit says that it is one of both
    case UnitSort::None:
    case UnitSort::Amount:
        break;
    }
    return Measure::Level;
}

Relation turned(Relation relation)
{
    switch (relation) {
    case Relation::Less:
        return Relation::More;
    case Relation::AtMost:
        return Relation::AtLeast;
    case Relation::AtLeast:
        return Relation::AtMost;
    case Relation::More:
        return Relation::Less;
    case Relation::Equal:
    case Relation::Between:
        break;
    }
    return relation;
}

bool isCountable(const std::u16string& unit, const Lexicon& lexicon)
{
    const Unit* const known = lexicon.units().find(unit);
    constexpr UnitClass never[] = {UnitClass::Percent,       UnitClass::Points,   UnitClass::Times, UnitClass::Tenths,
                                   UnitClass::Concentration, UnitClass::Duration, UnitClass::Length};
    return known && std::find(std::begin(never), std::end(never), known->what) == std::end(never);
}

/// 人均, 户均, 每千人口: a sum for each one.
bool isForEach(const Indicator& indicator, const Lexicon& lexicon)
{
    for (std::size_t i = 0; i < indicator.name.size(); ++i)
        for (const WordList list : {WordList::RateWord, WordList::PerBase})
            if (lexicon.list(list).longestAt(indicator.name, i, indicator.name.size()))
                return true;
    return false;
}

/// The unit of a number that has none; the first is taken, the others are offered.
std::vector<std::u16string> unitsFor(const SaidNumber& number, const std::optional<Measure>& measure, const Indicator* indicator,
                                     const Lexicon& lexicon)
{
    const QuestionWords& words = QuestionWords::builtIn();
    std::vector<std::u16string> out;
    if (measure == Measure::Growth || measure == Measure::AverageGrowth)
        return {u"%"};
    if (!number.many.empty()) {
        for (const std::u16string& unit : indicator && !indicator->units.empty() ? indicator->units : words.unitsOfMany)
            out.push_back(number.many + unit);
        return out;
    }
    for (const std::u16string& unit : indicator ? indicator->units : std::vector<std::u16string>{}) {
        if (!isCountable(unit, lexicon))
            continue;
        const std::u16string* const usual = isForEach(*indicator, lexicon) ? nullptr : words.usualUnits.find(unit);
        out.push_back(usual ? *usual : unit);
        out.push_back(usual ? unit : u"万" + unit);
    }
    return out;
}

/// 人 of 万人
std::u16string withoutMany(const std::u16string& unit)
{
    const std::size_t begin = unit.find_first_not_of(u"十百千万亿");
    return begin == std::u16string::npos ? std::u16string{} : unit.substr(begin);
}

} // namespace

MeasureWord joined(const MeasureWord& one, const MeasureWord& other)
{
    constexpr Measure byWeight[] = {Measure::Gap,    Measure::AverageGrowth, Measure::Multiple,
                                    Measure::Change, Measure::Growth,        Measure::Level};
    for (const Measure measure : byWeight)
        if (one.measure == measure || other.measure == measure)
            return {measure, one.falls || other.falls};
    return one;
}

MeasureTaken measureTaken(const std::optional<MeasureWord>& said, const std::u16string& unit, const Indicator* indicator, bool rate)
{
    const UnitSort sort = sortOf(unit);
    MeasureTaken out;
    out.measure = said ? ofUnit(said->measure, sort, rate) : unsaid(sort, indicator, rate);
    out.guessed = !said && sort == UnitSort::Percent && !rate && indicator && !indicator->measures.contains(Measure::Growth);
    for (const Measure measure : allowed(sort))
        if (measure != out.measure && (!indicator || indicator->measures.contains(measure)))
            out.others.push_back(measure);
    return out;
}

int fit(const Indicator& indicator, const std::u16string& unit, const std::optional<MeasureWord>& said)
{
    const UnitSort sort = sortOf(unit);
    if (said && !indicator.measures.contains(ofUnit(said->measure, sort, isRate(indicator))))
        return 0;
    const bool grows = indicator.measures.contains(Measure::Growth);
    if (sort == UnitSort::Percent && !said)
        return isRate(indicator) ? 2 : grows ? 1 : 0;
    if (sort != UnitSort::Amount || indicator.units.empty())
        return 1;
    const std::u16string base = dimensionOf(unit).base;
    return std::any_of(indicator.units.begin(), indicator.units.end(), [&](const auto& own) { return dimensionOf(own).base == base; }) ? 2
                                                                                                                                       : 0;
}

ComparisonTaken comparisonTaken(const SaidComparison& said, const std::optional<Measure>& measure, bool falls, const Indicator* indicator,
                                const Lexicon& lexicon)
{
    // 10-20万人: the first number has the unit of the second
    const SaidNumber& named = said.upper ? *said.upper : said.number;
    ComparisonTaken out;
    Comparison& c = out.comparison;
    c = {said.relation, said.number.value, said.upper ? said.upper->value : 0, named.unit};
    if (c.unit.empty()) {
        out.units = unitsFor(named, measure, indicator, lexicon);
        if (!out.units.empty()) {
            c.unit = out.units.front();
            out.units.erase(out.units.begin());
            // what is under ten thousand may be meant in 万
            constexpr double tenThousand = 1e4;
            const bool known = indicator && !named.many.empty();
            out.guessed =
                !out.units.empty() && !known && (named.value < tenThousand || QuestionWords::builtIn().usualUnits.find(out.units.front()));
        }
    }
    if (said.upper && (!said.number.unit.empty() || !said.number.many.empty()))
        c.value = inUnit(said.number.value, said.number.unit.empty() ? said.number.many + withoutMany(c.unit) : said.number.unit, c.unit)
                      .value_or(c.value);
    else if (said.upper && said.number.times == 1)
        c.value *= said.upper->times; // between 10 and 20 million
    const bool relative =
        measure == Measure::Growth || measure == Measure::AverageGrowth || measure == Measure::Change || measure == Measure::Gap;
    if (falls && relative && c.value > 0) {
        c = {turned(c.relation), -c.value, said.upper ? -c.valueMax : 0, c.unit};
        if (said.upper)
            std::swap(c.value, c.valueMax);
    }
    return out;
}

} // namespace duixian::query
