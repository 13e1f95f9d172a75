// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QFont>

#include "app/charts/row_figure.h"

namespace duixian::charts {

/// One mark of a lying row: where it is on the paper, what it takes to either side, and its label.
struct RowPoint {
    double x = 0;
    Reach reach;
    QString label;
    double width = 0; ///< of the label
    int target = -1;
    bool placed = true; ///< has a number, so a place on the axis
};

/// All marks of a row. low, high: from where to where they go, with the bar; without any where bars begin.
struct RowPoints {
    std::vector<RowPoint> points;
    double low = 0;
    double high = 0;
    bool bar = false;
};

struct RowLabel {
    QPointF at; ///< y from the row's middle
    QString text;
    double width = 0;
    int target = -1;
    drawing::TextShape::Anchor anchor = drawing::TextShape::Anchor::Left;
    bool glyph = false; ///< a small diamond before it
};

struct RowLabels {
    std::vector<RowLabel> labels;
    QPointF after; ///< where something may follow
};

inline constexpr double glyphWidth = 12;
inline constexpr double labelLine = 15;

[[nodiscard]] QFont labelFont(int target);
/// Of dots the lowest mark has its label at the left, the highest at the right, one between them above (inLine: all at the right); beside
/// bars they follow each other: so no two labels meet, however close the marks are. What would go beyond the limit stands in a line below.
[[nodiscard]] RowLabels labelsOf(const RowPoints& row, bool inLine, double limit);
/// In how many lines they stand.
[[nodiscard]] int linesOf(const RowLabels& labels);
/// From where to where words go.
[[nodiscard]] std::pair<double, double> extentOf(const RowLabel& label);

} // namespace duixian::charts
