// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/library/library.h"
#include "core/model/coverage.h"

namespace duixian {

/// Which years of which places these reports cover, from their heads alone.
[[nodiscard]] Coverage coverageOf(const std::vector<library::ReportEntry>& reports);

} // namespace duixian
