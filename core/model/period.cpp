// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/period.h"

#include <charconv>

namespace duixian {
namespace {

std::optional<int> yearFrom(std::string_view text)
{
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (text.size() != 4 || error != std::errc{} || end != text.data() + text.size() || text.front() == '0')
        return std::nullopt; // 0163 would be written 163
    return year;
}

} // namespace

std::string toText(const Period& period)
{
    return period.single() ? std::to_string(period.first) : std::to_string(period.first) + "-" + std::to_string(period.last);
}

std::optional<Period> periodFrom(std::string_view text)
{
    const auto first = yearFrom(text.substr(0, text.find('-')));
    if (!first || text.size() == 4)
        return first ? std::optional(Period::year(*first)) : std::nullopt;
    const auto last = text.size() == 9 ? yearFrom(text.substr(5)) : std::nullopt;
    if (!last || *last < *first)
        return std::nullopt;
    return Period{*first, *last};
}

} // namespace duixian
