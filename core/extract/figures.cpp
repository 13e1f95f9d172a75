// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figures.h"

#include <algorithm>

#include "core/base/character_set.h"
#include "core/base/number_text.h"
#include "core/extract/characters.h"
#include "core/extract/fraction.h"
#include "core/extract/numeral.h"
#include "core/extract/numeral_parts.h"
#include "core/extract/range.h"

namespace duixian::extract {
namespace {

/// 百分之三, 千分之五 (of %, of ‰); 三分之一, 1/4, 万分之三. A date (12/3) and what is more than the whole in digits (24/7) are none.
std::optional<Figure> shareAt(std::u16string_view text, std::size_t begin)
{
    const auto fraction = fractionAt(text, begin);
    if (!fraction || (!fraction->named && fraction->whole == 0 && (fraction->above >= fraction->below || fraction->above < 0)))
        return std::nullopt;
    Figure figure;
    figure.span = {begin, begin + fraction->length};
    constexpr double percent = 100;
    constexpr double permille = 1000;
    if (!fraction->named || (fraction->below != percent && fraction->below != permille)) {
        figure.form = Form::Fraction;
        figure.value = fraction->value();
        figure.spelledOut = fraction->spelledOut;
        return figure;
    }
    figure.value = fraction->above;
    figure.valueMax = fraction->aboveUpTo;
    figure.form = fraction->aboveUpTo ? Form::Range : Form::Plain;
    figure.unit = fraction->below == percent ? u"%" : u"‰";
    figure.what = UnitClass::Percent;
    return figure;
}

/// 翻番, 半数, 动态清零: words that are a figure as a whole.
std::optional<Figure> phraseAt(std::u16string_view text, std::size_t begin, const Lexicon& lexicon)
{
    const auto phrase = lexicon.phrases().longestAt(text, begin, text.size());
    if (!phrase)
        return std::nullopt;
    Figure figure;
    figure.span = {begin + phrase.entry->begins, begin + phrase.length()};
    figure.value = phrase.entry->value;
    figure.unit = phrase.entry->unit;
    figure.spelledOut = true;
    switch (phrase.entry->sort) {
    case PhraseSort::Doubling:
        figure.form = Form::Doubling;
        figure.what = UnitClass::Times;
        break;
    case PhraseSort::Tenths:
        figure.what = UnitClass::Tenths;
        break;
    case PhraseSort::Share:
        figure.form = Form::Fraction;
        break;
    case PhraseSort::Zero:
        figure.form = Form::Zero;
        figure.what = UnitClass::Count;
        break;
    }
    return figure;
}

/// 零 by itself: 动态为零.
std::optional<Figure> zeroAt(std::u16string_view text, std::size_t begin, const Numeral& number)
{
    if (text[begin] != u'零' || number.length != 1)
        return std::nullopt;
    Figure figure;
    figure.span = {begin, begin + 1};
    figure.form = Form::Zero;
    figure.what = UnitClass::Count;
    figure.spelledOut = true;
    return figure;
}

/// 2.2:38.4:59.4 and 45:55.
std::optional<Figure> ratioAt(std::u16string_view text, std::size_t begin, const Numeral& first)
{
    std::size_t end = begin + first.length;
    std::size_t parts = 1;
    while ((at(text, end) == u':' || at(text, end) == u'∶') && isDigit(at(text, end + 1))) {
        end += 1 + numeralAt(text, end + 1)->length;
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

/// 八五折: two digits in a row before 折 are the second one's tenths.
std::optional<Figure> discountAt(std::u16string_view text, std::size_t begin)
{
    const auto first = chineseDigit(text[begin]);
    const auto second = chineseDigit(at(text, begin + 1));
    if (!first || !second || at(text, begin + 2) != u'折')
        return std::nullopt;
    constexpr double tenth = 0.1;
    Figure figure;
    figure.span = {begin, begin + 3};
    figure.value = withoutNoise(*first + *second * tenth);
    figure.unit = u"折";
    figure.what = UnitClass::Tenths;
    figure.spelledOut = true;
    return figure;
}

/// 1元5角, 三元六角五分: the small coins belong to the amount.
void takeCoins(std::u16string_view text, Figure& figure)
{
    if (figure.unit != u"元")
        return;
    double worth = 0.1;
    for (const char16_t coin : {u'角', u'分'}) {
        const auto number = numeralAt(text, figure.span.end);
        const std::size_t end = figure.span.end + (number ? number->length : 0);
        const bool named = at(text, end) == coin || (coin == u'角' && at(text, end) == u'毛');
        if (number && named && number->value > 0 && number->value < 10) {
            figure.value = withoutNoise(figure.value + number->value * worth);
            figure.span.end = end + 1;
        }
        worth /= 10;
    }
}

/// What stands behind the unit and belongs to the number: 三倍半, 七成六.
void takeRest(std::u16string_view text, Figure& figure)
{
    constexpr double half = 0.5;
    constexpr double tenth = 0.1;
    const char16_t next = at(text, figure.span.end);
    const bool ends = !isHan(at(text, figure.span.end + 1)) && !isDigit(at(text, figure.span.end + 1));
    if (next == u'半' && ends && figure.what != UnitClass::Percent)
        figure.value += half;
    else if (const auto digit = chineseDigit(next); digit && ends && figure.what == UnitClass::Tenths)
        figure.value = withoutNoise(figure.value + *digit * tenth);
    else
        return;
    ++figure.span.end;
}

Figure plainAt(std::u16string_view text, std::size_t begin, const Numeral& number, const Lexicon& lexicon)
{
    Figure figure;
    figure.span = {begin, begin + number.length};
    figure.value = number.value;
    figure.valueMax = number.upTo;
    figure.spelledOut = number.spelledOut;
    figure.openAbove = number.more;
    const auto unit = unitAt(text, figure.span.end, lexicon);
    const bool stages = unit && number.upTo && lexicon.list(WordList::StageUnit).find(unit->unit);
    if (unit && !stages && (!number.spelledOut || number.bare || unit->spelledOut || unit->what == UnitClass::Count)) {
        figure.form = number.upTo ? Form::Range : Form::Plain;
        figure.take(*unit);
        takeRest(text, figure);
        takeCoins(text, figure);
    } else {
        figure.form = Form::Bare;
    }
    takeRange(text, lexicon, figure);
    return figure;
}

std::optional<Figure> figureAt(std::u16string_view text, std::size_t begin, const Lexicon& lexicon)
{
    if (auto figure = shareAt(text, begin))
        return figure;
    if (auto figure = phraseAt(text, begin, lexicon))
        return figure;
    if (auto figure = discountAt(text, begin))
        return figure;
    const auto number = numeralAt(text, begin);
    if (!number)
        return std::nullopt;
    if (auto figure = zeroAt(text, begin, *number))
        return figure;
    if (auto figure = ratioAt(text, begin, *number))
        return figure;
    return plainAt(text, begin, *number, lexicon);
}

/// Characters with which a figure can begin: all others are passed over at once.
constexpr CharacterSet starts(u"0123456789-.零〇一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟半翻清归动全打负−");

/// Behind a word that holds a numeral and is no number (一切, 统一) and begins here or one character before; `begin` where none does.
std::size_t behindWord(std::u16string_view text, std::size_t begin, const Lexicon& lexicon)
{
    const WordTable<bool>& words = lexicon.list(WordList::NumeralWord);
    std::size_t end = begin + words.longestAt(text, begin, text.size()).length();
    if (begin > 0)
        end = std::max(end, begin - 1 + words.longestAt(text, begin - 1, text.size()).length());
    return end;
}

} // namespace

std::vector<Figure> findFigures(std::u16string_view text, const Span& stretch, const Lexicon& lexicon)
{
    std::vector<Figure> figures;
    for (std::size_t i = stretch.begin; i < stretch.end;) {
        if (!starts.has(text[i])) {
            ++i;
            continue;
        }
        if (const std::size_t end = isDigit(text[i]) ? i : behindWord(text, i, lexicon); end > i) {
            i = end;
            continue;
        }
        auto figure = figureAt(text, i, lexicon);
        if (figure && !(figure->form == Form::Bare && figure->spelledOut)) {
            i = figure->span.end;
            figures.push_back(std::move(*figure));
        } else {
            i += std::max<std::size_t>(figure ? figure->span.length() : spelledRun(text, i), 1);
        }
    }
    return figures;
}

} // namespace duixian::extract
