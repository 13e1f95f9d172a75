// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "app/charts/figure_style.h"
#include "core/model/pair.h"

namespace duixian::charts {

/// The colours of one style. Whatever they tell is told by shape, side or sign too.
struct StyleColours {
    QColor paper; ///< of the picture, of labels' grounds and of hollow marks; invalid where the picture has no ground
    QColor text;
    QColor quiet;  ///< second lines, ticks, sources
    QColor rule;   ///< gridlines
    QColor thread; ///< what joins the marks of a row
    QColor hatch;
    QColor outcome;
    QColor target;
    QColor above; ///< of a measure: to the right of its baseline
    QColor below;
    QColor reached;
    QColor notReached;
    QColor undecidable;

    [[nodiscard]] QColor of(Verdict verdict) const;
};

/// With a person's own colours for target and outcome; grey has none of them.
[[nodiscard]] StyleColours coloursOf(const FigureStyle& style);

} // namespace duixian::charts
