// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/model/report.h"

namespace duixian {
class Places;
}

namespace duixian::intake {

struct NamedPlace {
    std::optional<Place> place;
    bool ambiguous = false; ///< none, because several bear the name
};

/// The place that somebody names in a table (simplified, without blanks at its ends): by its six-digit code, its name or short name, also
/// with those of divisions above in front (广东省深圳市南山区, 深圳南山区). known, the places of a library, go first: of several divisions
/// of one name the one of which there are reports is meant. year: divisions that bore the name then go before others.
[[nodiscard]] NamedPlace placeNamed(std::u16string_view written, int year, const std::vector<Place>& known, const Places& places);

} // namespace duixian::intake
