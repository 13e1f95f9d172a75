// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/neighbours.h"

#include <algorithm>

namespace duixian {

std::optional<int> filingYear(const Head& head)
{
    if (head.planned)
        return head.planned->first;
    if (head.reviewed)
        return head.reviewed->last + 1;
    return std::nullopt;
}

Neighbours neighboursOf(ReportId id, const std::vector<library::ReportEntry>& reports)
{
    Neighbours result;
    const auto self = std::find_if(reports.begin(), reports.end(), [&](const auto& entry) { return entry.id == id; });
    if (self == reports.end() || !self->head.place || !filingYear(self->head))
        return result;
    const int year = *filingYear(self->head);
    for (const library::ReportEntry& other : reports) {
        const std::optional<int> otherYear = filingYear(other.head);
        if (!otherYear || !other.head.place || other.head.place->path != self->head.place->path)
            continue;
        if (*otherYear < year && (!result.previousYear || *otherYear > *result.previousYear)) {
            result.previous = other.id;
            result.previousYear = otherYear;
        }
        if (*otherYear > year && (!result.nextYear || *otherYear < *result.nextYear)) {
            result.next = other.id;
            result.nextYear = otherYear;
        }
    }
    return result;
}

} // namespace duixian
