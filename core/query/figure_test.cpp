// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/figure_test.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/lexicon/dimension.h"
#include "core/script/search_text.h"

namespace duixian::query {
namespace {

/// A number of a statement in the unit that is asked for.
std::optional<double> asked(double value, const std::u16string& written, const std::u16string& unit)
{
    if (unit.empty())
        return value;
    // A zero without a unit (清零) is one of everything, but 0% is not 0亿元.
    if (!written.empty() && dimensionOf(written).base != dimensionOf(unit).base)
        return std::nullopt;
    return inUnit(value, written, unit);
}

bool satisfies(const Comparison& comparison, double number)
{
    const double value = withoutNoise(number);
    const double bound = withoutNoise(comparison.value);
    switch (comparison.relation) {
    case Relation::Less:
        return value < bound;
    case Relation::AtMost:
        return value <= bound;
    case Relation::Equal:
        return value == bound;
    case Relation::AtLeast:
        return value >= bound;
    case Relation::More:
        return value > bound;
    case Relation::Between:
        break;
    }
    const double other = withoutNoise(comparison.valueMax);
    return std::min(bound, other) <= value && value <= std::max(bound, other);
}

template <class Value>
bool isOneOf(const std::vector<Value>& allowed, const Value& value)
{
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

/// Whether each of the words, apart by blanks, stands in the name.
bool nameHas(const std::u16string& words, const std::u16string& name)
{
    const std::u16string units = script::searchText(name).units;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(u' ', begin), words.size());
        if (units.find(script::searchText(std::u16string_view(words).substr(begin, end - begin)).units) == std::u16string::npos)
            return false;
        begin = end + 1;
    }
    return true;
}

bool isInYears(const std::optional<Period>& years, const std::optional<Period>& period)
{
    return !years || (period && period->first <= years->last && years->first <= period->last);
}

} // namespace

bool holds(const Comparison& comparison, const Statement& statement)
{
    if (!statement.value)
        return false;
    const auto lower = asked(*statement.value, statement.unit, comparison.unit);
    if (!lower || !satisfies(comparison, *lower))
        return false;
    if (!statement.valueMax)
        return true;
    const auto upper = asked(*statement.valueMax, statement.unit, comparison.unit);
    return upper && satisfies(comparison, *upper);
}

bool answers(const FigureQuery& query, const Statement& statement)
{
    if (!isOneOf(query.indicators, statement.indicator) || !isOneOf(query.measures, statement.measure))
        return false;
    if (query.kind && *query.kind != statement.kind)
        return false;
    if (!query.strengths.empty() && !(statement.strength && isOneOf(query.strengths, *statement.strength)))
        return false;
    if (!isInYears(query.years, statement.period) || !nameHas(query.nameHolds, statement.indicator))
        return false;
    return std::all_of(query.comparisons.begin(), query.comparisons.end(),
                       [&](const Comparison& comparison) { return holds(comparison, statement); });
}

} // namespace duixian::query
