// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/years.h"

#include <algorithm>

#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

int yearAt(std::u16string_view text, std::size_t place)
{
    if (place + 4 > text.size() || (place > 0 && isDigit(text[place - 1])) || isDigit(at(text, place + 4)))
        return 0;
    int year = 0;
    for (std::size_t i = place; i < place + 4; ++i) {
        if (!isDigit(text[i]))
            return 0;
        year = year * 10 + (text[i] - u'0');
    }
    return year >= 1949 && year < 2100 ? year : 0;
}

/// The years of a five-year plan by its ordinal: 十三 is 2016-2020.
std::optional<Period> planYears(std::u16string_view text, std::size_t five)
{
    constexpr std::u16string_view ordinals = u"一二三四五六七";
    if (five == 0 || text[five] != u'五')
        return std::nullopt;
    std::size_t k = five - 1;
    const std::size_t unit = ordinals.find(text[k]);
    if (unit == std::u16string_view::npos || k == 0 || text[k - 1] != u'十')
        return std::nullopt;
    const int first = 2006 + (static_cast<int>(unit)) * 5; // 十一五: 2006
    return Period{first, first + 4};
}

bool isBase(std::u16string_view text, std::size_t place)
{
    const char16_t left = place > 0 ? text[place - 1] : u'\0';
    if (text.substr(0, place).ends_with(u"相当于"))
        return true;
    return left == u'较' || left == u'比' || left == u'自' || left == u'从' || left == u'与' || left == u'是' || left == u'由';
}

} // namespace

std::optional<Period> yearBefore(std::u16string_view text, std::size_t begin, std::size_t end)
{
    std::optional<Period> found;
    for (std::size_t i = begin; i < end; ++i) {
        if (const int year = isDigit(text[i]) ? yearAt(text, i) : 0) {
            std::size_t next = i + 4;
            int last = year;
            if ((at(text, next) == u'-' || at(text, next) == u'—' || at(text, next) == u'至' || at(text, next) == u'~') &&
                yearAt(text, next + 1) > year) {
                last = yearAt(text, next + 1);
                next += 5;
            }
            if (at(text, next) == u'年' && next < end && !isBase(text, i))
                found = Period{year, last};
            i = next - 1;
        } else if (const auto plan = planYears(text, i)) {
            std::size_t next = i + 1;
            while (at(text, next) == u'”' || at(text, next) == u'"')
                ++next;
            const std::u16string_view rest = text.substr(next, 3);
            if (rest.starts_with(u"末"))
                found = Period::year(plan->last);
            else if (rest.starts_with(u"期间") || rest.starts_with(u"时期"))
                found = *plan;
            else if (rest.starts_with(u"以来"))
                found = Period{plan->first, untilNow};
        }
    }
    return found;
}

std::optional<Period> yearOf(const Reading& reading, const Draft& draft)
{
    constexpr std::size_t reach = 400;
    const std::size_t place = draft.figure.span.begin;
    return yearBefore(reading.text, std::max(draft.wholeBegin, place - std::min(place, reach)), place);
}

} // namespace duixian::extract
