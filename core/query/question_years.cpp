// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_years.h"

#include <algorithm>

#include "core/query/question_words.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

constexpr int firstYear = 1949;
constexpr int lastYear = 2099;
constexpr std::size_t digitsOfYear = 4;

/// The year at a place; 0 where none is: 20190, 2019.5, 1500.
int yearAt(std::u16string_view units, std::size_t begin)
{
    std::size_t end = begin;
    int year = 0;
    while (end < units.size() && end - begin <= digitsOfYear && text::isDigit(units[end]))
        year = year * 10 + (units[end++] - u'0');
    const bool decimal = end + 1 < units.size() && units[end] == u'.' && text::isDigit(units[end + 1]);
    const bool inWord = begin > 0 && (text::isDigit(units[begin - 1]) || text::isLatin(units[begin - 1]) || units[begin - 1] == u'.');
    return end - begin == digitsOfYear && !decimal && !inWord && year >= firstYear && year <= lastYear ? year : 0;
}

/// With the 年 behind it.
std::size_t yearEnd(std::u16string_view units, std::size_t begin)
{
    const std::size_t end = begin + digitsOfYear;
    return end < units.size() && units[end] == u'年' ? end + 1 : end;
}

} // namespace

std::optional<SaidYears> yearsAt(std::u16string_view units, std::size_t begin)
{
    const QuestionWords& words = QuestionWords::builtIn();
    if (const auto named = words.years.longestAt(units, begin, units.size()))
        return SaidYears{*named.entry, named.length()};
    const int first = yearAt(units, begin);
    if (first == 0)
        return std::nullopt;
    const std::size_t end = yearEnd(units, begin);
    std::size_t second = end;
    while (second < units.size() && units[second] == u' ')
        ++second;
    const auto join = words.joins.longestAt(units, second, units.size());
    second += join.length();
    while (join && second < units.size() && units[second] == u' ')
        ++second;
    if (const int last = join && second < units.size() ? yearAt(units, second) : 0; last != 0)
        return SaidYears{{std::min(first, last), std::max(first, last)}, yearEnd(units, second) - begin};
    // 2019个, 2019人 are no years; 2019年 and a bare 2019 are
    const bool counted = end == begin + digitsOfYear && end < units.size() && text::isLatin(units[end]);
    return counted ? std::nullopt : std::optional(SaidYears{Period::year(first), end - begin});
}

} // namespace duixian::query
