// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/anchor_years.h"

#include <charconv>

namespace duixian::extract {
namespace {

constexpr int termLength = 5;

int yearOfDate(const std::string& date)
{
    int year = 0;
    std::from_chars(date.data(), date.data() + date.size(), year);
    return year;
}

} // namespace

AnchorYears anchorYears(const Head& head)
{
    AnchorYears years;
    years.reviewed = head.reviewed;
    if (!years.reviewed && head.planned)
        years.reviewed = Period::year(head.planned->first - 1);
    const int dated = yearOfDate(head.date);
    const int last = years.reviewed ? years.reviewed->last : 0;
    if (last != 0 && (dated == last || dated == last + 1))
        years.given = dated;
    else if (head.planned)
        years.given = head.planned->first;
    else if (last != 0)
        years.given = last;
    if (head.plannedTerm || (head.planned && !head.planned->single()))
        years.ahead = head.plannedTerm ? head.plannedTerm : head.planned;
    else if (years.given)
        years.ahead = Period{*years.given, *years.given + termLength - 1};
    return years;
}

std::optional<Period> yearsAhead(const AnchorYears& anchors, int count)
{
    if (!anchors.ahead)
        return std::nullopt;
    return Period{anchors.ahead->first, anchors.ahead->first + count - 1};
}

} // namespace duixian::extract
