// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/model/decision.h"
#include "core/model/report.h"

namespace duixian {

/// A report with a person's decisions applied.
struct JudgedReport {
    std::shared_ptr<const Report> report;       ///< its statements are those that stand
    std::vector<std::optional<Ruling>> rulings; ///< on each of them
    std::vector<Statement> rejected;            ///< in the order of the text
};

} // namespace duixian
