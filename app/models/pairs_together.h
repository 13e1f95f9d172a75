// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/pairs_of_report.h"

namespace duixian::models {

/// The pairs of a statement as they are read: of a floor with its stretch, of a stretch with its floor, where both have the same outcome.
[[nodiscard]] std::vector<PairRow> pairsTogether(const PairsOfReport& pairs, const Report& report, std::size_t statement);

} // namespace duixian::models
