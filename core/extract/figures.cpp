// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figures.h"

#include <algorithm>

#include "core/extract/numeral.h"

namespace duixian::extract {
namespace {

bool isMore(char16_t c)
{
    return c == u'余' || c == u'多';
}

bool isRangeSign(char16_t c)
{
    return c == u'-' || c == u'—' || c == u'~' || c == u'～' || c == u'–' || c == u'至' || c == u'到' || c == u'－';
}

/// What stands behind a number: 余, a multiplier, 余 again, the word of the unit.
struct UnitFound {
    std::u16string unit;
    std::size_t word = 0; ///< where the word begins in `unit`
    std::size_t end = 0;
    bool more = false;
    UnitClass what = UnitClass::Other;
    bool spelledOut = false;
};

/// Units joined by a slash or given in brackets stay whole: 微克/立方米, 场(次).
void takeCompound(std::u16string_view text, const Lexicon& lexicon, UnitFound& found)
{
    if (found.end >= text.size())
        return;
    const char16_t sign = text[found.end];
    if (sign == u'/') {
        const std::size_t begin = found.end + 1;
        const auto second = lexicon.units().longestAt(text, begin, std::min(begin + 8, text.size()));
        const std::size_t length = second ? second.length() : begin < text.size() && (text[begin] == u'月' || text[begin] == u'年') ? 1 : 0;
        if (length > 0) {
            found.unit += text.substr(found.end, length + 1);
            found.end = begin + length;
        }
    } else if (sign == u'(' || sign == u'（') {
        const auto second = lexicon.units().longestAt(text, found.end + 1, std::min(found.end + 5, text.size()));
        const std::size_t close = found.end + 1 + (second ? second.length() : 0);
        if (second && close < text.size() && (text[close] == u')' || text[close] == u'）')) {
            found.unit += text.substr(found.end, close + 1 - found.end);
            found.end = close + 1;
        }
    }
}

/// The unit behind a number that ends at `begin`; none where no known unit stands there.
std::optional<UnitFound> unitAt(std::u16string_view text, std::size_t begin, const Lexicon& lexicon)
{
    UnitFound found;
    std::size_t i = begin;
    const auto skipMore = [&] {
        if (i < text.size() && isMore(text[i])) {
            found.more = true;
            ++i;
        }
    };
    skipMore();
    std::u16string multiplier;
    while (i < text.size() && (text[i] == u'万' || text[i] == u'亿' || text[i] == u'千' || text[i] == u'百')) {
        if ((text[i] == u'千' || text[i] == u'百') && lexicon.units().longestAt(text, i, std::min(i + 3, text.size())))
            break; // 千米, 千瓦
        multiplier.push_back(text[i++]);
    }
    skipMore();
    const auto word = lexicon.units().longestAt(text, i, std::min(i + 8, text.size()));
    if (!word) {
        if (multiplier.empty() || multiplier.back() == u'百' || multiplier.back() == u'千')
            return std::nullopt;
        found.unit = multiplier;
        found.word = multiplier.size();
        found.end = i;
        return found;
    }
    found.unit = multiplier + std::u16string(word.word);
    found.word = multiplier.size();
    found.end = i + word.length();
    found.what = word.entry->what;
    found.spelledOut = word.entry->spelledOut;
    takeCompound(text, lexicon, found);
    if (found.unit.find(u'/') != std::u16string::npos && found.what == UnitClass::Count)
        found.what = UnitClass::Other;
    return found;
}

void setUnit(Figure& figure, const UnitFound& found)
{
    figure.unit = found.unit;
    figure.unitWord = found.word;
    figure.what = found.what;
    figure.openAbove = found.more;
    figure.span.end = found.end;
}

/// 百分之三, 百分之九十五点五.
std::optional<Figure> percentAt(std::u16string_view text, std::size_t begin)
{
    constexpr std::u16string_view words = u"百分之";
    if (text.substr(begin, words.size()) != words)
        return std::nullopt;
    const std::u16string_view rest = text.substr(begin + words.size());
    const auto number = rest.starts_with(u"百") ? std::optional(Numeral{100, 1, true, false}) : numeralAt(text, begin + words.size());
    if (!number)
        return std::nullopt;
    Figure figure;
    figure.span = {begin, begin + words.size() + number->length};
    figure.value = number->value;
    figure.unit = u"%";
    figure.what = UnitClass::Percent;
    return figure;
}

/// Figures that are words as a whole. Their value and unit are the language's, not a report's.
struct Phrase {
    std::u16string_view words;
    Form form;
    double value;
    std::u16string_view unit;
    UnitClass what;
};

constexpr Phrase phrases[] = {
    {u"翻一番", Form::Doubling, 2, u"倍", UnitClass::Times}, {u"翻了一番", Form::Doubling, 2, u"倍", UnitClass::Times},
    {u"翻两番", Form::Doubling, 4, u"倍", UnitClass::Times}, {u"翻了两番", Form::Doubling, 4, u"倍", UnitClass::Times},
    {u"翻番", Form::Doubling, 2, u"倍", UnitClass::Times},   {u"一半", Form::Fraction, 0.5, u"", UnitClass::Other},
    {u"半数", Form::Fraction, 0.5, u"", UnitClass::Other},   {u"动态清零", Form::Zero, 0, u"", UnitClass::Count},
    {u"清零", Form::Zero, 0, u"", UnitClass::Count},         {u"归零", Form::Zero, 0, u"", UnitClass::Count},
};

std::optional<Figure> phraseAt(std::u16string_view text, std::size_t begin)
{
    for (const Phrase& phrase : phrases) {
        if (text.substr(begin, phrase.words.size()) != phrase.words)
            continue;
        Figure figure;
        const std::size_t skipped = phrase.form == Form::Zero ? phrase.words.size() - (phrase.words == u"归零" ? 1 : 2) : 0;
        figure.span = {begin + skipped, begin + phrase.words.size()};
        figure.form = phrase.form;
        figure.value = phrase.value;
        figure.unit = phrase.unit;
        figure.unitWord = 0;
        figure.what = phrase.what;
        figure.spelledOut = true;
        return figure;
    }
    return std::nullopt;
}

/// 2.2:38.4:59.4 and 45:55.
std::optional<Figure> ratioAt(std::u16string_view text, std::size_t begin, const Numeral& first)
{
    std::size_t end = begin + first.length;
    std::size_t parts = 1;
    while (end + 1 < text.size() && (text[end] == u':' || text[end] == u'∶') && text[end + 1] >= u'0' && text[end + 1] <= u'9') {
        const auto next = numeralAt(text, end + 1);
        end += 1 + next->length;
        ++parts;
    }
    if (parts < 2)
        return std::nullopt;
    Figure figure;
    figure.span = {begin, end};
    figure.form = Form::Ratio;
    figure.noValue = true;
    return figure;
}

/// 1/4, not 24/7/365 and not a date like 3/15/2019.
std::optional<Figure> fractionAt(std::u16string_view text, std::size_t begin, const Numeral& above)
{
    const std::size_t slash = begin + above.length;
    if (slash + 1 >= text.size() || text[slash] != u'/' || text[slash + 1] < u'1' || text[slash + 1] > u'9')
        return std::nullopt;
    const auto below = numeralAt(text, slash + 1);
    const std::size_t end = slash + 1 + below->length;
    if (above.value >= below->value || (end < text.size() && text[end] == u'/'))
        return std::nullopt;
    Figure figure;
    figure.span = {begin, end};
    figure.form = Form::Fraction;
    figure.value = above.value / below->value;
    return figure;
}

/// 三分之一.
std::optional<Figure> spelledFractionAt(std::u16string_view text, std::size_t begin, const Numeral& below)
{
    constexpr std::u16string_view words = u"分之";
    const std::size_t at = begin + below.length;
    if (!below.spelledOut || text.substr(at, words.size()) != words)
        return std::nullopt;
    const auto above = numeralAt(text, at + words.size());
    if (!above || above->value >= below.value)
        return std::nullopt;
    Figure figure;
    figure.span = {begin, at + words.size() + above->length};
    figure.form = Form::Fraction;
    figure.value = above->value / below.value;
    figure.spelledOut = true;
    return figure;
}

/// The second half of 5-10家, 3至5个, 5%-6%: the first number is already read, with or without a unit of its own.
void takeRange(std::u16string_view text, const Lexicon& lexicon, Figure& figure)
{
    const std::size_t sign = figure.span.end;
    if (sign + 1 >= text.size() || !isRangeSign(text[sign]) || (!figure.unit.empty() && figure.openAbove))
        return;
    const bool dashes = text[sign] == u'—' && text[sign + 1] == u'—';
    const std::size_t second = sign + (dashes ? 2 : 1);
    const auto number = numeralAt(text, second);
    if (!number || number->spelledOut != figure.spelledOut || number->value <= figure.value)
        return;
    const auto unit = unitAt(text, second + number->length, lexicon);
    if (!unit || (!figure.unit.empty() && figure.unit != unit->unit))
        return;
    figure.form = Form::Range;
    figure.valueMax = number->value;
    setUnit(figure, *unit);
}

Figure plainAt(std::u16string_view text, std::size_t begin, const Numeral& number, const Lexicon& lexicon)
{
    Figure figure;
    figure.span = {begin, begin + number.length};
    figure.value = number.value;
    figure.spelledOut = number.spelledOut;
    const auto unit = unitAt(text, figure.span.end, lexicon);
    if (unit && (!number.spelledOut || number.bare || unit->spelledOut || unit->what == UnitClass::Count))
        setUnit(figure, *unit);
    else
        figure.form = Form::Bare;
    takeRange(text, lexicon, figure);
    return figure;
}

std::optional<Figure> figureAt(std::u16string_view text, std::size_t begin, const Lexicon& lexicon)
{
    if (auto figure = percentAt(text, begin))
        return figure;
    if (auto figure = phraseAt(text, begin))
        return figure;
    const auto number = numeralAt(text, begin);
    if (!number)
        return std::nullopt;
    if (auto figure = ratioAt(text, begin, *number))
        return figure;
    if (auto figure = fractionAt(text, begin, *number))
        return figure;
    if (auto figure = spelledFractionAt(text, begin, *number))
        return figure;
    if (text[begin] == u'零' && number->length == 1) {
        Figure figure;
        figure.span = {begin, begin + 1};
        figure.form = Form::Zero;
        figure.what = UnitClass::Count;
        figure.spelledOut = true;
        return figure;
    }
    return plainAt(text, begin, *number, lexicon);
}

/// Characters with which a figure can begin: all others are passed over at once.
bool mayBegin(char16_t c)
{
    constexpr std::u16string_view starts = u"零〇一二三四五六七八九十百千两半翻清归动";
    return (c >= u'0' && c <= u'9') || (c > 0x3000 && starts.find(c) != std::u16string_view::npos);
}

} // namespace

std::vector<Figure> findFigures(std::u16string_view text, const Span& stretch, const Lexicon& lexicon)
{
    std::vector<Figure> figures;
    for (std::size_t i = stretch.begin; i < stretch.end;) {
        if (mayBegin(text[i]))
            if (auto figure = figureAt(text, i, lexicon); figure && !(figure->form == Form::Bare && figure->spelledOut)) {
                i = std::max(figure->span.end, i + 1);
                figures.push_back(std::move(*figure));
                continue;
            }
        ++i;
    }
    return figures;
}

} // namespace duixian::extract
