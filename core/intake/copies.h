// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/align/differences.h"
#include "core/library/library.h"
#include "core/model/report.h"

namespace duixian::intake {

/// Where two copies of a report differ, whatever their script; what stands around them (menus, page numbers) and escapes that are written
/// out (&nbsp;) count for nothing. Spans in their decoded texts.
[[nodiscard]] std::vector<align::Difference> differencesBetween(const Report& a, const Report& b);

/// A report that is in a library as another file, with the number of passages in which they differ.
struct Copy {
    ReportId of;
    std::size_t differences = 0;
};

/// The report of the library that this one is a copy of, the likest of several: half of the words and of the figures or more are the same,
/// neither is much shorter than the other, and the texts do not name another place or other years. The same report in another encoding,
/// script or kind of file is one, also damaged or with a tenth of it missing; an excerpt is none, nor is the next year's report.
[[nodiscard]] std::optional<Copy> copyIn(const library::Library& library, const Report& report);

} // namespace duixian::intake
