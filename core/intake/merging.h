// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/library/library.h"
#include "core/model/history_step.h"
#include "core/model/merge_difference.h"

namespace duixian::intake {

/// What came of one library that was merged into another.
struct Merged {
    std::size_t reports = 0; ///< it has
    std::size_t added = 0;   ///< of these were not in yet, by their bytes
    std::size_t judged = 0;  ///< reports of which a person said something there, also departed ones
    std::vector<MergeDifference> differences;
};

/// Brings all of a library into another, as part of the step: its reports with their bytes, each file once; what a person settled and said
/// of them, also of departed ones; joined paragraphs; own words, saved searches, figures of other sources. Where both say something, into
/// holds, and what differs is told. Numbers of reports become those of into. The histories are not joined. Either all of it is in, or
/// nothing. Makes no pairs (pairing.h). A broken library or disk throws LibraryError.
[[nodiscard]] Merged merge(library::Library& into, const library::Library& from, HistoryStep& step);

} // namespace duixian::intake
