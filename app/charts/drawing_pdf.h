// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/charts/drawing.h"

namespace duixian::charts {

/// The drawing as a PDF of one page that is so many points large, its pixels enlarged by zoom; texts are text. The same bytes for the same
/// drawing: no date stands in it.
[[nodiscard]] QByteArray pdfOf(const Drawing& drawing, QSizeF points, double zoom);

} // namespace duixian::charts
