// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/model/report.h"

namespace duixian::made {

/// A small report by hand: a review with two outcomes, a plan with a target under a second heading. Each figure's span holds its quote.
[[nodiscard]] std::shared_ptr<const Report> report();

/// A saved page: menus around a report, an advertisement in it, a cut line, a censored word, a passage taken out by hand.
[[nodiscard]] std::shared_ptr<const Report> savedPage();

} // namespace duixian::made
