// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/judged_report.h"

namespace duixian {

/// A report as the program found it, with a person's decisions applied.
[[nodiscard]] JudgedReport withDecisions(Report found, const std::vector<Decision>& decisions);

} // namespace duixian
