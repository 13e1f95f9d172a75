// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include "app/drawing/drawing.h"

namespace duixian::charts {

/// Where new words go beside a mark: from the middle of the mark to the middle of the words, inside the drawing and over as few marks,
/// words and notes as can be.
[[nodiscard]] QPointF placeForNote(const drawing::Drawing& drawing, const QRectF& mark, const QString& words);

} // namespace duixian::charts
