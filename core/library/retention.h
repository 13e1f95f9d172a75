// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/library/restore_point.h"

namespace duixian::library {

/// Which of these points (the newest first) need not be kept any longer: of the daily ones all but the last five and the first of each of
/// the last four weeks that have any, of those made before something all but the last three. One made by hand, or one that can't be read,
/// is never among them.
[[nodiscard]] std::vector<RestorePoint> expired(const std::vector<RestorePoint>& points);
/// Removes those of a library; tells how many.
std::size_t retirePoints(const std::string& library);

} // namespace duixian::library
