// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/extract/head_front.h"

namespace duixian::extract {

struct PlaceReading {
    std::optional<Place> place;
    Evidence evidence;       ///< the strongest that spoke for it, where there is one; spans in the decoded text
    std::vector<Note> notes; ///< spans in the decoded text
};

/// Whose report it is. year: the one in which it was given, 0 where that is not known; it tells 清苑县 (until 2015) from 清苑区.
[[nodiscard]] PlaceReading readPlace(const HeadSource& source, const Front& front, const Places& places, int year);

} // namespace duixian::extract
