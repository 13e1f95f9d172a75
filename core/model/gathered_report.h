// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/model/choices.h"
#include "core/model/report.h"

namespace duixian {

/// A report as another run of the program found it, perhaps on another machine. Nothing in it was held against its text yet: of the
/// passport byteCount, and the report's sketch, are not there; its text only with its bytes.
struct GatheredReport {
    Report report;
    Choices choices;                  ///< that it was read with
    std::optional<std::string> bytes; ///< none: they are where the passport's path says
    std::size_t length = 0;           ///< of the text, as that run says
    std::size_t statements = 0;       ///< how many that run found; fewer came where lines are missing

    friend bool operator==(const GatheredReport&, const GatheredReport&) = default;
};

} // namespace duixian
