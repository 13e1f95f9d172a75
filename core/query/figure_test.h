// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figure_query.h"

namespace duixian::query {

/// Whether a number satisfies a comparison, units converted (0.5亿元 is 5000万元); never where the units are of different dimensions or
/// there is no number. Of a range all of it has to.
[[nodiscard]] bool holds(const Comparison& comparison, const Statement& statement);

/// Whether a statement is one that is asked for; what its sentence says (FigureQuery::words) is not looked at.
[[nodiscard]] bool answers(const FigureQuery& query, const Statement& statement);

} // namespace duixian::query
