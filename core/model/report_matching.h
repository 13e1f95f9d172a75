// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "core/model/pair.h"

namespace duixian {

/// The targets of one report (a place in a list of reports) with what the next report of its place says of them.
struct ReportMatching {
    std::size_t earlier = 0;
    std::optional<std::size_t> later; ///< none where no report of the place reviews the planned year
    Matching matching;
};

} // namespace duixian
