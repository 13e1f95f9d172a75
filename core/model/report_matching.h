// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "core/model/pair.h"

namespace duixian {

/// Targets of one report (a place in a list of reports) with what one later report of its place says of them. A report that sets targets
/// has one of these for each report that answers some of them: the next one, the one that reviews a term, one of which a person joined an
/// outcome. Each of its targets is in one of them.
struct ReportMatching {
    std::size_t earlier = 0;
    std::optional<std::size_t> later; ///< none where no report of the place could answer
    Matching matching;
};

} // namespace duixian
