// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "core/library/library.h"
#include "core/model/report.h"

namespace duixian::intake {

/// A report that is in a library as another file. differences: passages in which the reports differ; what stands around them (menus, page
/// numbers) does not count.
struct Copy {
    ReportId of;
    std::size_t differences = 0;
};

/// The report of the library that this one is a copy of, the likest of several: half of the words and of the figures or more are the same,
/// neither is much shorter than the other, and the texts do not name another place or other years. The same report in another encoding,
/// script or kind of file is one, also damaged or with a tenth of it missing; an excerpt is none, nor is the next year's report.
[[nodiscard]] std::optional<Copy> copyIn(const library::Library& library, const Report& report);

} // namespace duixian::intake
