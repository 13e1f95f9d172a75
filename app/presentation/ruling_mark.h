// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "app/presentation/palette.h"
#include "core/model/decision.h"

class QPainter;

namespace duixian::presentation {

/// The mark of what a person said, drawn: a tick for accepted, a pencil for corrected, a cross for rejected, a plus for added. Inside box,
/// in quiet letters' colour.
void paintRulingMark(QPainter& painter, const QRectF& box, Ruling ruling, Theme theme);

} // namespace duixian::presentation
