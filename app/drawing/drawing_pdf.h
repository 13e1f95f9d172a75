// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/drawing/drawing.h"

namespace duixian::drawing {

/// The drawing as a PDF of one page that is so many points large, its pixels enlarged by zoom; texts are text. The same bytes for the same
/// drawing: no date stands in it.
[[nodiscard]] QByteArray pdfOf(const Drawing& drawing, QSizeF points, double zoom);

} // namespace duixian::drawing
