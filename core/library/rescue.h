// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/library/watched_work.h"

namespace duixian::library {

/// A report of which something can't be read any more.
struct LostReport {
    ReportId id;
    std::string file;  ///< its name, where that can be read
    std::string title; ///< likewise
};

struct Rescued {
    std::size_t reports = 0;       ///< that came over whole
    std::vector<LostReport> lost;  ///< that did not come over, by number
    std::size_t words = 0;         ///< rows of a person's word (decisions, notes, own words, searches …) that came over
    std::vector<std::string> torn; ///< tables of a person's word of which some rows could not be read
};

/// Brings what can be read of a damaged library into a new one at target. A report comes over whole, with the bytes that came in and all
/// that was found in it, or not at all; what a person said comes over row by row, also of a report that is lost. The history does not: it
/// would lead back to what is gone. The damaged file is not changed, but for a change that was not finished, which is rolled back.
/// None: stopped said so. Fails with LibraryMissing; LibraryForeign, where the file is no SQLite file at all; LibraryDamaged, where not
/// even its list of tables can be read; WriteFailed, also where target is there already. Whatever the file holds, it comes to an end.
[[nodiscard]] Result<std::optional<Rescued>> rescue(const std::string& damaged, const std::string& target, const Stopped& stopped = {});

} // namespace duixian::library
