// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/charts/chart.h"
#include "app/charts/sketch.h"

namespace duixian::charts {

/// How a target is drawn: a hollow diamond with the whisker of its bound, along the axis of values. A fall's bound points down: 降低5%以上
/// is more of a fall.
struct TargetMark {
    Bound bound = Bound::Equal;
    bool falls = false;
    bool upright = false; ///< the axis of values stands
    bool tick = false;    ///< a tick instead of the diamond: one of a floor and its stretch
    double size = 1;      ///< in the measure of the usual one
};

inline constexpr double dotRadius = 5.5;
inline constexpr double diamondRadius = 6.5;

void drawOutcomeDot(Sketch& sketch, QPointF centre, double size = 1);
/// Last year's deviation beside a ratchet.
void drawHollowDot(Sketch& sketch, QPointF centre, double size = 1);
/// What another source says: a small cross.
void drawOther(Sketch& sketch, QPointF centre);
/// A small diamond before a target's label that stands away from its mark.
void drawTargetGlyph(Sketch& sketch, QPointF centre);
void drawTargetMark(Sketch& sketch, QPointF centre, const TargetMark& mark);
/// A hatched box with "–": the reports say nothing here.
void drawGap(Sketch& sketch, const QRectF& area);

/// How far the mark and its whisker reach from the centre, downwards and upwards along the axis.
struct Reach {
    double low = 0;
    double high = 0;
};
[[nodiscard]] Reach reachOf(const TargetMark& mark);
[[nodiscard]] TargetMark markOf(const Mark& target, bool upright, bool tick);

/// "at least (≥)", "at most (≤)", "about (≈)".
[[nodiscard]] QString boundWord(Bound bound);
[[nodiscard]] QString gapWord();
[[nodiscard]] QString otherWord();
/// "✓ reached".
[[nodiscard]] QString verdictWord(Verdict verdict);

} // namespace duixian::charts
