// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/pair_row.h"

namespace duixian::cli {

/// The pair and unpaired lines of a library.
[[nodiscard]] std::vector<std::string> pairLines(const std::vector<PairRow>& rows);

} // namespace duixian::cli
