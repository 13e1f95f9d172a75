// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>
#include <QPen>
#include <QPointF>

#include "app/presentation/palette.h"
#include "core/model/alignment.h"

class QPainter;

namespace duixian::comparing {

/// All joints, in the order in which they go before each other.
inline constexpr std::array allJoints{Joint::Pinned, Joint::Promise, Joint::Indicator, Joint::Words, Joint::Theme, Joint::Part};

/// A joint is told by its colour and by its line: pinned is solid with a pin, a promise broad, an indicator solid, words dashed, a theme
/// dotted, parts dashed and dotted.
[[nodiscard]] QColor colourOf(Joint joint, presentation::Theme theme);
[[nodiscard]] QPen penOf(Joint joint, presentation::Theme theme, bool strong);

/// The sign of a pin, its middle at a point.
void paintPin(QPainter& painter, const QPointF& middle, const QColor& colour);

} // namespace duixian::comparing
