// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/second_figure.h"
#include "core/model/statement.h"

namespace duixian {

/// How far another source's figure is from a statement's.
struct SecondApart {
    double difference = 0; ///< source - statement, in the statement's unit
    bool differs = false;  ///< by more than rounding
};

/// None where one of them has no number, or the units can't be brought together.
[[nodiscard]] std::optional<SecondApart> secondApart(const SecondFigure& second, const Statement& statement);

} // namespace duixian
