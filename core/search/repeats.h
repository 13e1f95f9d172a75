// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/library/library.h"
#include "core/model/repeat.h"
#include "core/search/find.h"

namespace duixian::search {

struct RepeatQuestion {
    ReportId report;
    std::optional<Span> sentence = {}; ///< only the sentences that it touches; none: all of them
    std::vector<ReportId> among = {};  ///< the reports that are looked through, in this order; not the report itself
    /// Called with the repeats of one report after the other, each in the order of its text. False: enough.
    std::function<bool(std::vector<Repeat>&& repeats)> found = {};
    std::function<void(const Progress&)> looked = {}; ///< now and then
    std::function<bool()> stopped = {};               ///< asked often: true ends the search
};

/// Where else in a library the sentences of a report stand, letter for letter or with other figures. Sentences of fewer than eight
/// characters are passed over: everyone has them; of one that the report says again and
/// again the first eight are told of. Fails with ReportMissing.
[[nodiscard]] Result<void> repeats(const library::Library& library, const RepeatQuestion& question);

} // namespace duixian::search
