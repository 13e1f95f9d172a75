// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/library/library.h"
#include "core/model/hit.h"
#include "core/model/understood.h"

namespace duixian::search {

/// How far a search has come.
struct Progress {
    std::size_t done = 0; ///< reports looked through
    std::size_t all = 0;  ///< reports that may hold something
};

struct Search {
    Understood question;
    HitOrder order = HitOrder::PlaceAndYear;
    Excerpt excerpt = Excerpt::AroundMarks;
    /// Called for every hit, in order. False: enough.
    std::function<bool(Hit&& hit)> found = {};
    std::function<void(const Progress&)> looked = {}; ///< now and then
    std::function<bool()> stopped = {};               ///< asked often: true ends the search
};

/// Asks an open library. entries: its list. Fails with PatternMalformed and PatternTooSlow.
[[nodiscard]] Result<void> find(const library::Library& library, const std::vector<library::ReportEntry>& entries, const Search& search);

/// The same in one text, by the order of the text: what a find bar shows.
[[nodiscard]] Result<std::vector<Span>> findIn(const Report& report, const Understood& question);

} // namespace duixian::search
