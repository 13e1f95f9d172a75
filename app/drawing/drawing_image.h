// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "app/drawing/drawing.h"

namespace duixian::drawing {

/// The drawing in dots, its pixels enlarged by zoom, on its ground or on none; title and description stand in the image's texts. dpi: what
/// the image says of its size on paper. Null where there is no memory for it.
[[nodiscard]] QImage imageOf(const Drawing& drawing, QSize dots, double zoom, int dpi);

} // namespace duixian::drawing
