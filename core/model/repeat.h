// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/base/span.h"
#include "core/model/carried_over.h"

namespace duixian {

/// A sentence of one report that stands in another one as well.
struct Repeat {
    Span sentence; ///< in the report that is asked for
    ReportId report;
    Span span;                    ///< in that report
    std::u16string words;         ///< what stands there
    Carried kind = Carried::Same; ///< Same or NewNumber

    friend bool operator==(const Repeat&, const Repeat&) = default;
};

} // namespace duixian
