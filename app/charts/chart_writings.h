// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "app/charts/chart_series.h"

namespace duixian::charts {

/// What a person wrote on charts, by the wish that each was drawn of. Another place or year has its own; who comes back finds it again.
class ChartWritings {
public:
    [[nodiscard]] ChartWriting of(const ChartWish& wish) const;
    void keep(const ChartWish& wish, ChartWriting writing);

private:
    std::vector<std::pair<ChartWish, ChartWriting>> m_kept; ///< the wishes without their writing
};

} // namespace duixian::charts
