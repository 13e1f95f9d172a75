// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/import_result.h"

#include <algorithm>

namespace duixian {

std::size_t ImportSummary::count(ImportStatus status) const
{
    return static_cast<std::size_t>(
        std::count_if(results.begin(), results.end(), [&](const ImportResult& r) { return r.status == status; }));
}

} // namespace duixian
