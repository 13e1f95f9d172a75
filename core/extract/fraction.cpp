// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/fraction.h"

#include "core/extract/characters.h"
#include "core/extract/numeral.h"

namespace duixian::extract {
namespace {

constexpr std::u16string_view parts = u"分之";

bool saysParts(std::u16string_view text, std::size_t place)
{
    return text.substr(place, parts.size()) == parts;
}

/// The number above the line, behind 分之 or the slash.
std::optional<Fraction> withAbove(std::u16string_view text, std::size_t begin, std::size_t above, Fraction fraction)
{
    const auto number = numeralAt(text, above);
    if (!number || fraction.below == 0)
        return std::nullopt;
    fraction.above = number->value;
    fraction.aboveUpTo = number->upTo;
    fraction.spelledOut = number->spelledOut;
    fraction.length = above + number->length - begin;
    return fraction;
}

/// 百分之三, 千分之五, 百万分之七.
std::optional<Fraction> namedAt(std::u16string_view text, std::size_t begin)
{
    const Multiplier below = multiplierAt(text, begin);
    const std::size_t end = begin + below.length;
    if (below.length == 0 || below.more || !saysParts(text, end))
        return std::nullopt;
    Fraction fraction;
    fraction.below = below.factor;
    fraction.named = true;
    if (auto out = withAbove(text, begin, end + parts.size(), fraction))
        return out;
    if (at(text, end + parts.size()) != u'百') // 百分之百
        return std::nullopt;
    fraction.above = 100;
    fraction.spelledOut = true;
    fraction.length = end + parts.size() + 1 - begin;
    return fraction;
}

/// 三分之二, 3分之1, 二十五分之四; 1/4, but no part of 2/3/2021.
std::optional<Fraction> simpleAt(std::u16string_view text, std::size_t begin)
{
    const auto first = multipliedOutAt(text, begin);
    if (!first || first->upTo || first->more)
        return std::nullopt;
    const std::size_t end = begin + first->length;
    if (saysParts(text, end)) {
        Fraction fraction;
        fraction.below = first->value;
        return withAbove(text, begin, end + parts.size(), fraction);
    }
    if (at(text, end) != u'/' || !isDigit(at(text, end + 1)) || first->spelledOut)
        return std::nullopt;
    const auto below = numeralAt(text, end + 1);
    const std::size_t behind = end + 1 + below->length;
    if (below->value == 0 || at(text, behind) == u'/')
        return std::nullopt;
    Fraction fraction;
    fraction.above = first->value;
    fraction.below = below->value;
    fraction.length = behind - begin;
    return fraction;
}

} // namespace

std::optional<Fraction> fractionAt(std::u16string_view text, std::size_t begin)
{
    if (auto named = namedAt(text, begin))
        return named;
    const auto whole = multipliedOutAt(text, begin);
    const std::size_t joint = begin + (whole ? whole->length : 0);
    if (!whole || at(text, joint) != u'又')
        return whole ? simpleAt(text, begin) : std::nullopt;
    auto rest = simpleAt(text, joint + 1);
    if (!rest)
        return std::nullopt;
    rest->whole = whole->value;
    rest->length += joint + 1 - begin;
    return rest;
}

} // namespace duixian::extract
