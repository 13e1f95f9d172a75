// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/report_scope.h"

#include <algorithm>

namespace duixian {

std::optional<Period> yearOf(const Head& head)
{
    return head.planned ? head.planned : head.reviewed;
}

bool isWithin(const Head& head, const ReportScope& scope)
{
    if (!scope.places.empty()) {
        if (!head.place)
            return false;
        const std::vector<std::u16string>& path = head.place->path;
        const bool among = std::any_of(scope.places.begin(), scope.places.end(), [&](const std::vector<std::u16string>& names) {
            return std::search(path.begin(), path.end(), names.begin(), names.end()) != path.end();
        });
        if (!among)
            return false;
    }
    if (scope.years) {
        const std::optional<Period> year = yearOf(head);
        if (!year || year->first > scope.years->last || scope.years->first > year->last)
            return false;
    }
    return scope.kinds.empty() || std::find(scope.kinds.begin(), scope.kinds.end(), head.kind) != scope.kinds.end();
}

} // namespace duixian
