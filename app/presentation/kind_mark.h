// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "app/presentation/palette.h"

class QPainter;

namespace duixian::presentation {

/// The mark of a kind, drawn and not taken from a font, so that it is the same beside every script: a hollow diamond for a target, a filled
/// disc for an outcome. Inside box, in the kind's line colour.
void paintKindMark(QPainter& painter, const QRectF& box, Kind kind, Theme theme);

} // namespace duixian::presentation
