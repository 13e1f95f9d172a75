// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/recognizers_reading.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/extract/characters.h"
#include "core/extract/figures.h"
#include "core/extract/fraction.h"
#include "core/extract/numeral.h"
#include "core/extract/numeral_parts.h"
#include "core/script/fold.h"
#include "core/text/clean.h"
#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

/// An input as the passes see it.
struct Text {
    text::CleanText clean;
    std::u16string folded;

    explicit Text(const std::string& input) : clean(text::clean(toUtf16(input))), folded(script::toSimplified(clean.text)) {}

    [[nodiscard]] Span decoded(const Span& span) const { return clean.map.toDecoded(span); }
};

/// Behind a word like 一切 or 四川; `i` itself where none stands there.
std::size_t behindWord(const std::u16string& text, std::size_t i)
{
    const auto& words = Lexicon::builtIn().list(WordList::NumeralWord);
    const std::size_t before = i > 0 ? i - 1 + words.longestAt(text, i - 1, text.size()).length() : 0;
    return isDigit(text[i]) ? i : std::max(before, i + words.longestAt(text, i, text.size()).length());
}

/// One number of a text without units; spans in the clean text.
struct Number {
    Span span;
    double value = 0;
    bool more = false;
    std::size_t leadEnd = 0; ///< where the words before it end: before 百分之
};

std::optional<Number> numberAt(const std::u16string& text, std::size_t i)
{
    const auto fraction = fractionAt(text, i);
    if (fraction && !fraction->named)
        return Number{{i, i + fraction->length}, withoutNoise(fraction->value()), false, i};
    const auto numeral = multipliedOutAt(text, i);
    if (!numeral)
        return std::nullopt;
    Number out{{i, i + numeral->length}, numeral->value, numeral->more, i};
    if (at(text, out.span.end) == u'打') {
        constexpr double dozen = 12;
        out.value *= dozen;
        ++out.span.end;
    }
    return out;
}

std::vector<Number> numbersIn(const std::u16string& text)
{
    std::vector<Number> out;
    std::optional<std::size_t> named;
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t end = behindWord(text, i); end > i) {
            i = end;
        } else if (const auto fraction = fractionAt(text, i); fraction && fraction->named) {
            named = i;
            i = text.find(u'之', i) + 1; // its number comes next
        } else if (auto number = numberAt(text, i)) {
            number->leadEnd = std::exchange(named, std::nullopt).value_or(i);
            i = number->span.end;
            out.push_back(*number);
        } else {
            i += std::max<std::size_t>(spelledRun(text, i), 1);
        }
    }
    return out;
}

/// Before % a number is told by the percents alone; one spelled-out digit before money or 折 is told by those alone.
bool isToldElsewhere(const std::u16string& text, const Number& number)
{
    constexpr std::u16string_view units[] = {u"美元", u"美刀", u"折"};
    const std::u16string_view behind = std::u16string_view(text).substr(number.span.end);
    const bool digit = number.span.length() == 1 && chineseDigit(text[number.span.begin]);
    return behind.starts_with(u'%') ||
           (digit && std::ranges::any_of(units, [&](std::u16string_view unit) { return behind.starts_with(unit); }));
}

double multipliedOut(const Figure& figure)
{
    return withoutNoise(figure.value * multiplierAt(figure.unit.substr(0, figure.unitWord), 0).factor);
}

std::vector<Figure> figuresIn(const Text& text)
{
    return findFigures(text.folded, {0, text.folded.size()}, Lexicon::builtIn());
}

/// What the suite calls a unit, and how much of it ours is.
struct Named {
    const char* name;
    double factor;
};

std::vector<Quantity> readUnits(const std::string& input, const std::map<std::u16string, Named>& units)
{
    const Text text(input);
    std::vector<Quantity> out;
    std::size_t lastEnd = 0;
    for (const Figure& figure : figuresIn(text)) {
        const auto unit = units.find(figure.unit.substr(figure.unitWord));
        if (unit == units.end() || figure.form == Form::Bare)
            continue;
        Span span = figure.span;
        constexpr std::u16string_view before = u"人民币";
        const std::size_t free = std::exchange(lastEnd, span.end);
        if (span.begin >= free + before.size() && text.folded.substr(span.begin - before.size(), before.size()) == before)
            span.begin -= before.size();
        out.push_back({text.decoded(span), multipliedOut(figure) * unit->second.factor, std::nullopt, unit->second.name});
    }
    return out;
}

} // namespace

std::vector<Quantity> readNumbers(const std::string& input)
{
    const Text text(input);
    std::vector<Quantity> out;
    for (const Number& number : numbersIn(text.folded))
        if (!isToldElsewhere(text.folded, number))
            out.push_back({text.decoded(number.span), number.value, std::nullopt, ""});
    return out;
}

std::vector<Quantity> readPercents(const std::string& input)
{
    constexpr double percent = 100;
    constexpr double tenth = 10;
    const Text text(input);
    std::vector<Quantity> out;
    for (const Figure& figure : figuresIn(text)) {
        const auto fraction = fractionAt(text.folded, figure.span.begin);
        double value = multipliedOut(figure);
        if (figure.form == Form::Fraction && fraction && fraction->named)
            value *= percent;
        else if (figure.unit == u"‰")
            value /= tenth;
        else if (figure.unit == u"成" || (figure.unit == u"折" && value < tenth))
            value *= tenth;
        else if (figure.what != UnitClass::Percent && figure.what != UnitClass::Points && figure.unit != u"折")
            continue;
        out.push_back({text.decoded(figure.span), value, figure.valueMax, ""});
    }
    return out;
}

std::vector<Quantity> readCurrencies(const std::string& input)
{
    static const std::map<std::u16string, Named> units = {
        {u"元", {"Chinese yuan", 1}},
        {u"块", {"Chinese yuan", 1}},
        {u"元人民币", {"Chinese yuan", 1}},
        {u"人民币", {"Chinese yuan", 1}},
        {u"美元", {"United States dollar", 1}},
        {u"美圆", {"United States dollar", 1}},
        {u"欧元", {"Euro", 1}},
        {u"瑞士法郎", {"Swiss franc", 1}},
        {u"港元", {"Hong Kong dollar", 1}},
        {u"台币", {"New Taiwan dollar", 1}},
        {u"日元", {"Japanese yen", 1}},
        {u"奈拉", {"Nigerian naira", 1}},
    };
    return readUnits(input, units);
}

std::vector<Quantity> readDimensions(const std::string& input)
{
    constexpr double kilo = 1000;
    static const std::map<std::u16string, Named> units = {
        {u"亩", {"Mu", 1}},
        {u"公斤", {"Kilogram", 1}},
        {u"千克", {"Kilogram", 1}},
        {u"公分", {"Centimeter", 1}},
        {u"cm", {"Centimeter", 1}},
        {u"CM", {"Centimeter", 1}},
        {u"m", {"Meter", 1}},
        {u"米", {"Meter", 1}},
        {u"千米", {"Kilometer", 1}},
        {u"吨", {"Ton", 1}},
        {u"斤", {"Jin", 1}},
        {u"克", {"Gram", 1}},
        {u"微克", {"Microgram", 1}},
        {u"千瓦", {"Kilowatt", 1}},
        {u"千卡", {"Kilocalorie", 1}},
        {u"两", {"Liang", 1}},
        {u"赫兹", {"Hertz", 1}},
        {u"兆赫兹", {"Megahertz", 1}},
        {u"比特", {"Kilobit", 1 / kilo}},
        {u"字节", {"Kilobyte", 1 / kilo}},
        {u"兆字节", {"Megabyte", 1}},
    };
    return readUnits(input, units);
}

std::vector<Quantity> readOrdinals(const std::string& input)
{
    const Text text(input);
    std::vector<Quantity> out;
    if (!reviewed(input).empty())
        return out;
    for (const Number& number : numbersIn(text.folded))
        if (number.span.begin > 0 && text.folded[number.span.begin - 1] == u'第')
            out.push_back({text.decoded(Span{number.span.begin - 1, number.span.end}), number.value, std::nullopt, ""});
    return out;
}

namespace {

/// The bound that the words around a number set, and the stretch of both.
struct Bounded {
    Number number;
    std::optional<Bound> bound;
    Span span;
};

/// The suite's own words for bounds, which no report uses: before the number, behind it.
struct SuiteBound {
    std::u16string_view before;
    std::u16string_view behind;
    Bound bound;
};

constexpr SuiteBound suiteBounds[] = {
    {u"等于", u"", Bound::Equal},  {u"<=", u"", Bound::AtMost},   {u"比", u"大", Bound::AtLeast},
    {u"比", u"低", Bound::AtMost}, {u"比", u"小", Bound::AtMost},
};

Bounded boundedBy(const std::u16string& text, const Number& number)
{
    const Lexicon& lexicon = Lexicon::builtIn();
    Bounded out{number, std::nullopt, number.span};
    if (number.more || at(text, number.span.end) == u'多' || at(text, number.span.end) == u'余')
        out.bound = Bound::AtLeast;
    const auto lead = lexicon.leads().longestBefore(text, 0, number.leadEnd);
    const auto unit = lexicon.units().longestAt(text, number.span.end, text.size());
    const auto after = lexicon.boundsAfter().longestAt(text, number.span.end + unit.length(), text.size());
    const std::u16string_view before = std::u16string_view(text).substr(0, number.leadEnd);
    const std::u16string_view behind = std::u16string_view(text).substr(number.span.end);
    if (lead && (lead.entry->role == LeadRole::Bound || lead.entry->role == LeadRole::Gap)) {
        out.bound = lead.entry->bound;
        out.span.begin = number.leadEnd - lead.length();
    } else if (after) {
        out.bound = *after.entry;
        out.span.end += unit.length() + after.length();
    }
    for (const SuiteBound& words : suiteBounds)
        if (!out.bound && before.ends_with(words.before) && behind.starts_with(words.behind)) {
            out.bound = words.bound;
            out.span = {number.leadEnd - words.before.size(), number.span.end + words.behind.size()};
        }
    return out;
}

/// 并且, 的同时: what the suite takes two bounds for one range with.
bool joinsBounds(std::u16string_view between)
{
    constexpr std::u16string_view words[] = {u"", u"并且", u"并", u"的同时", u"，", u","};
    return std::ranges::find(words, between) != std::end(words);
}

/// 20~100, 一到五, 20和30之间.
bool joinsEnds(std::u16string_view text, const Span& between)
{
    constexpr std::u16string_view signs[] = {u"~", u"-", u"–", u"到", u"至"};
    const std::u16string_view sign = text.substr(between.begin, between.length());
    return std::ranges::find(signs, sign) != std::end(signs) || sign == u"和" || sign == u"与" || sign == u"和第";
}

Quantity quantityOf(const Bounded& one)
{
    Quantity out{one.number.span, one.number.value, one.number.value, ""};
    if (one.bound == Bound::AtLeast)
        out.high.reset();
    if (one.bound == Bound::AtMost)
        out.low.reset();
    return out;
}

} // namespace

std::vector<Quantity> readRanges(const std::string& input)
{
    const Text text(input);
    std::vector<Bounded> bounded;
    for (const Number& number : numbersIn(text.folded))
        bounded.push_back(boundedBy(text.folded, number));
    std::vector<Quantity> out;
    for (std::size_t i = 0; i < bounded.size(); ++i) {
        const Bounded& one = bounded[i];
        const Bounded* next = i + 1 < bounded.size() ? &bounded[i + 1] : nullptr;
        Quantity quantity = quantityOf(one);
        const Span between = next ? Span{one.span.end, std::max(next->span.begin, one.span.end)} : Span{};
        const bool ends = next && !one.bound && !next->bound && joinsEnds(text.folded, between);
        const bool bounds = next && one.bound && next->bound && joinsBounds(text.folded.substr(between.begin, between.length()));
        const Quantity second = next ? quantityOf(*next) : Quantity{};
        if (ends) {
            quantity.high = next->number.value;
        } else if (bounds && quantity.low.has_value() != second.low.has_value() &&
                   std::max(quantity.low, second.low) < std::max(quantity.high, second.high)) {
            quantity.low = std::max(quantity.low, second.low);
            quantity.high = std::max(quantity.high, second.high);
        } else if (one.bound) {
            quantity.span = text.decoded(quantity.span);
            out.push_back(quantity);
            continue;
        } else {
            continue;
        }
        quantity.span = text.decoded(Span{quantity.span.begin, second.span.end});
        out.push_back(quantity);
        ++i;
    }
    return out;
}

} // namespace duixian::extract
