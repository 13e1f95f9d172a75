// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "app/presentation/palette.h"
#include "core/model/mention.h"

class QPainter;

namespace duixian::pairing {

/// The sign of what a report says of an indicator, drawn inside box: the mark of the kind where it is stated, a ring with a bar where it is
/// declared as not set, a ring where it is passed over though it was there the year before, a dot where it is not found, hatching where the
/// report is missing. Each is told by its shape; the colours are the palette's.
void paintMention(QPainter& painter, const QRectF& box, Mention mention, Kind kind, presentation::Theme theme);

/// A plus: stated for the first time.
void paintNew(QPainter& painter, const QPointF& center, presentation::Theme theme);

/// The whole of a cell hatched: no report there.
void paintMissing(QPainter& painter, const QRectF& cell, presentation::Theme theme);

} // namespace duixian::pairing
