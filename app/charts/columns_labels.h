// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/columns.h"

namespace duixian::charts {

/// The figures at the marks of columns. Where a label is narrower than its column it always stands; of wider ones only those that touch no
/// mark and no other label, the last and the first before all. bounds: they leave it nowhere. taken: what
/// else stands there.
void drawColumnLabels(Sketch& sketch, const Columns& columns, const std::vector<RowFigure>& figures, const QRectF& bounds,
                      const std::vector<QRectF>& taken);
/// How much higher than the field its labels may rise, and how much lower they may hang.
[[nodiscard]] double labelsAbove(const std::vector<RowFigure>& figures, bool bars);

} // namespace duixian::charts
