// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QBrush>
#include <QPainter>
#include <QPixmap>
#include <QString>

#include "app/presentation/palette.h"
#include "core/model/carried_over.h"

namespace duixian::comparing {

/// How a kind looks: full, hatched, dotted and empty, so that they are told apart without colour, too. none: a sentence that is gone, with
/// a stroke through it.
struct CarriedLook {
    QColor line;
    Qt::BrushStyle style = Qt::SolidPattern;
};

[[nodiscard]] CarriedLook carriedLook(std::optional<Carried> kind, presentation::Theme theme);

/// A box in that look.
void paintCarriedMark(QPainter& painter, const QRectF& box, std::optional<Carried> kind, presentation::Theme theme);
[[nodiscard]] QPixmap carriedSwatch(std::optional<Carried> kind, presentation::Theme theme, qreal ratio);

/// "New number"; none: "Gone".
[[nodiscard]] QString wordOf(std::optional<Carried> kind);
/// What the kind means, a sentence.
[[nodiscard]] QString meaningOf(std::optional<Carried> kind);

/// "12 %", whole; "<1 %" of what is there and rounds to nothing.
[[nodiscard]] QString percentText(double share);

} // namespace duixian::comparing
