// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/rows_labels.h"

#include <algorithm>

#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

using Anchor = drawing::TextShape::Anchor;
using Points = std::vector<const RowPoint*>;

constexpr double apart = 6; ///< between a mark and its label
constexpr double between = 12;
constexpr double lift = -17;

/// Labels one after the other from x to the right.
void queue(RowLabels& out, double x, const Points& points, bool glyphs, double limit)
{
    const double start = x;
    double y = 0;
    for (const RowPoint* p : points) {
        const bool glyph = p->target >= 0 && (glyphs || !p->placed);
        if (x > start && x + p->width + (glyph ? glyphWidth : 0) > limit) {
            x = start;
            y += labelLine;
        }
        x += glyph ? glyphWidth : 0;
        out.labels.push_back({{x, y}, p->label, p->width, p->target, Anchor::Left, glyph});
        x += p->width + between;
    }
    out.after = {x, y};
}

RowLabels ofBar(const RowPoints& row, const Points& points, double limit)
{
    RowLabels out;
    const bool below = points.size() == 1 && points[0]->target < 0 && points[0]->x <= row.low;
    if (below && row.low < row.high) {
        out.labels.push_back({{row.low - apart, 0}, points[0]->label, points[0]->width, -1, Anchor::Right});
        out.after = {row.high + between, 0};
    } else {
        queue(out, row.high + apart + 1, points, true, limit);
    }
    return out;
}

} // namespace

QFont labelFont(int target)
{
    return presentation::pictureFont(12, target < 0 ? QFont::Bold : QFont::Normal);
}

RowLabels labelsOf(const RowPoints& row, bool inLine, double limit)
{
    Points placed;
    Points unplaced;
    for (const RowPoint& p : row.points)
        (p.placed ? placed : unplaced).push_back(&p);
    const bool queued = row.bar || (inLine && placed.size() > 2);
    if (queued) {
        placed.insert(placed.end(), unplaced.begin(), unplaced.end());
        return ofBar(row, placed, limit);
    }
    RowLabels out;
    std::stable_sort(placed.begin(), placed.end(), [](const RowPoint* a, const RowPoint* b) { return a->x < b->x; });
    Points right;
    if (!placed.empty())
        right.push_back(placed.back());
    right.insert(right.end(), unplaced.begin(), unplaced.end());
    const auto add = [&](const RowPoint& p, QPointF at, Anchor anchor) { out.labels.push_back({at, p.label, p.width, p.target, anchor}); };
    if (placed.size() > 1)
        add(*placed.front(), {row.low - apart, 0}, Anchor::Right);
    if (placed.size() > 2)
        add(*placed[1], {placed[1]->x, lift}, Anchor::Middle);
    queue(out, row.high + apart, right, false, limit);
    return out;
}

int linesOf(const RowLabels& labels)
{
    double lowest = 0;
    for (const RowLabel& label : labels.labels)
        lowest = std::max(lowest, label.at.y());
    return 1 + static_cast<int>(lowest / labelLine);
}

std::pair<double, double> extentOf(const RowLabel& label)
{
    const double shift = label.anchor == Anchor::Left ? 0 : label.anchor == Anchor::Right ? label.width : label.width / 2;
    const double from = label.at.x() - shift;
    return {from - (label.glyph ? glyphWidth : 0), from + label.width};
}

} // namespace duixian::charts
