// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/time_forms.h"

#include "core/base/character_set.h"
#include "core/extract/characters.h"
#include "core/extract/numeral.h"
#include "core/extract/numeral_parts.h"

namespace duixian::extract {
namespace {

constexpr auto npos = std::u16string_view::npos;

std::optional<int> yearDigit(char16_t c)
{
    constexpr std::u16string_view han = u"〇一二三四五六七八九";
    static constexpr CharacterSet any(u"0123456789○零〇一二三四五六七八九"); // asked at every character of a text
    if (!any.has(c))
        return std::nullopt;
    if (isDigit(c))
        return c - u'0';
    if (c == u'○' || c == u'零')
        return 0;
    const std::size_t found = han.find(c);
    return found == npos ? std::nullopt : std::optional(static_cast<int>(found));
}

/// Four digits of one sort, none before or behind.
int yearNumberAt(std::u16string_view text, std::size_t place)
{
    constexpr std::size_t length = 4;
    if (place + length > text.size() || (place > 0 && yearDigit(text[place - 1])) || yearDigit(at(text, place + length)))
        return 0;
    int year = 0;
    for (std::size_t i = place; i < place + length; ++i) {
        const auto digit = yearDigit(text[i]);
        if (!digit || isDigit(text[i]) != isDigit(text[place]))
            return 0;
        year = year * 10 + *digit;
    }
    return year >= 1949 && year < 2100 ? year : 0;
}

/// What joins the first and the last year of a span: - or 至, or 、 between two that follow each other.
std::size_t joinAt(std::u16string_view text, std::size_t place)
{
    constexpr std::u16string_view joins = u"-—–~～至到、和";
    std::size_t end = place;
    while (end < text.size() && end < place + 2 && joins.find(text[end]) != npos)
        ++end;
    return end;
}

/// Behind 年: 12月, 1-9月, 6月30日.
std::size_t behindMonth(std::u16string_view text, std::size_t end)
{
    constexpr std::size_t longest = 8;
    for (std::size_t i = end; i < text.size() && i < end + longest; ++i) {
        if (text[i] == u'月' || text[i] == u'日')
            end = i + 1;
        else if (!isDigit(text[i]) && text[i] != u'-' && text[i] != u'至')
            break;
    }
    return end;
}

std::optional<YearForm> calendarYearsAt(std::u16string_view text, std::size_t begin)
{
    const int first = yearNumberAt(text, begin);
    if (first == 0)
        return std::nullopt;
    std::size_t end = begin + 4;
    const bool said = at(text, end) == u'年';
    end += said ? 1 : 0;
    const std::size_t second = joinAt(text, end);
    const int last = second > end ? yearNumberAt(text, second) : 0;
    const bool listed = last != 0 && (text[end] == u'、' || text[end] == u'和');
    if (last > first && at(text, second + 4) == u'年' && (!listed || last == first + 1))
        return YearForm{{first, last}, behindMonth(text, second + 5), false};
    return said ? std::optional(YearForm{Period::year(first), behindMonth(text, end), false}) : std::nullopt;
}

/// “十四五”: 2021-2025. 十五 and 九五 are plans only in quotes.
std::optional<YearForm> planYearsAt(std::u16string_view text, std::size_t begin)
{
    constexpr std::u16string_view ordinals = u"一二三四五六七八九";
    constexpr std::u16string_view quotes = u"“”\"’‘'「」『』";
    constexpr int tenth = 2001; // the tenth began then
    if (text[begin] != u'十' && text[begin] != u'九' && text[begin] != u'八')
        return std::nullopt;
    if (begin > 0 && chineseDigit(text[begin - 1]))
        return std::nullopt;
    const std::size_t tens = text[begin] == u'十' ? 1 : 0;
    const std::size_t unit = ordinals.find(at(text, begin + tens));
    const bool eleventh = tens > 0 && unit != npos && at(text, begin + 2) == u'五';
    std::size_t end = begin + (eleventh ? 3 : 2);
    const bool quoted = begin > 0 && quotes.find(text[begin - 1]) != npos && quotes.find(at(text, end)) != npos;
    if (unit == npos || at(text, end - 1) != u'五' || !(eleventh || quoted))
        return std::nullopt;
    const int number = (tens > 0 ? 10 : 0) + (eleventh || tens == 0 ? static_cast<int>(unit) + 1 : 0);
    while (end < text.size() && quotes.find(text[end]) != npos)
        ++end;
    const int first = tenth + (number - 10) * 5;
    return YearForm{{first, first + 4}, end, true};
}

} // namespace

std::optional<YearForm> yearsAt(std::u16string_view text, std::size_t begin)
{
    if (!yearDigit(text[begin]) && text[begin] != u'十')
        return std::nullopt;
    if (const auto years = calendarYearsAt(text, begin))
        return years;
    return planYearsAt(text, begin);
}

std::optional<YearCount> yearCountAt(std::u16string_view text, std::size_t begin)
{
    constexpr std::size_t longest = 5;
    constexpr int most = 100;
    const char16_t left = begin > 0 ? text[begin - 1] : u'\0';
    if ((!isDigit(text[begin]) && !chineseDigit(text[begin]) && text[begin] != u'十') || isDigit(left) || chineseDigit(left) ||
        left == u'十' || left == u'百' || left == u'.')
        return std::nullopt;
    const std::size_t year = text.substr(begin, longest).find(u'年');
    const auto number = year == npos ? std::nullopt : numeralAt(text, begin);
    if (!number || number->value < 1 || number->value > most)
        return std::nullopt;
    std::size_t end = begin + number->length;
    end += at(text, end) == u'多' || at(text, end) == u'余' ? 1 : 0;
    if (at(text, end) != u'年')
        return std::nullopt;
    end += at(text, end + 1) == u'多' ? 2 : 1;
    return YearCount{static_cast<int>(number->value), end};
}

} // namespace duixian::extract
