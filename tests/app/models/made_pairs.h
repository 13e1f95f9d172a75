// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/pair_row.h"
#include "core/model/report.h"

namespace duixian::made {

/// The number that made::report() has in the rows below.
constexpr ReportId thisReport{7};

/// A row whose target is a statement of the report; its outcome stands in another one.
[[nodiscard]] PairRow answered(const Report& report, std::size_t target, Verdict verdict);
/// A row whose target has no outcome.
[[nodiscard]] PairRow unanswered(const Report& report, std::size_t target, UnpairedReason reason);
/// A row whose outcome is a statement of the report; its target, of that value, stands in an earlier one.
[[nodiscard]] PairRow answering(const Report& report, std::size_t outcome, double target, Verdict verdict);

} // namespace duixian::made
