// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/columns_labels.h"

#include <algorithm>

#include "app/charts/rows_labels.h"

namespace duixian::charts {
namespace {

constexpr double line = 15;
constexpr double letters = 13; ///< a label's height
constexpr double apart = 4;

struct Wanted {
    std::size_t slot = 0;
    QString text;
    double width = 0;
    bool value = false; ///< the outcome, or what is measured
    QRectF mark;
};

std::vector<Wanted> wantedOf(const Columns& columns, const RowFigure& figure, std::size_t slot)
{
    std::vector<Wanted> wanted;
    const std::vector<QRectF> marks = marksOf(columns, figure, slot);
    std::size_t mark = 0;
    if (figure.value)
        wanted.push_back({slot, figure.label, drawing::widthOf(figure.label, labelFont(-1)), true, marks[mark++]});
    for (const TargetFigure& target : figure.targets)
        if (target.value)
            wanted.push_back({slot, target.label, drawing::widthOf(target.label, labelFont(0)), false, marks[mark++]});
    return wanted;
}

/// The last, the first, then the others from left to right; values before targets.
std::vector<Wanted> inOrder(std::vector<Wanted> wanted, std::size_t last)
{
    const auto rank = [&](const Wanted& w) { return (w.value ? 0 : 2) + (w.slot == last || w.slot == 0 ? 0 : 1); };
    std::stable_sort(wanted.begin(), wanted.end(), [&](const Wanted& a, const Wanted& b) { return rank(a) < rank(b); });
    return wanted;
}

class Labels {
public:
    Labels(Sketch& sketch, const Columns& columns, const std::vector<RowFigure>& figures, const QRectF& bounds,
           const std::vector<QRectF>& taken)
        : m_sketch(sketch), m_columns(columns), m_bounds(bounds), m_taken(taken), m_extents(figures.size())
    {
        for (std::size_t slot = 0; slot < figures.size(); ++slot)
            for (const QRectF& mark : marksOf(columns, figures[slot], slot)) {
                m_taken.push_back(mark);
                m_extents[slot] = m_extents[slot].united(mark);
            }
    }

    void place(const Wanted& wanted)
    {
        for (const double top : tops(wanted)) {
            const double x = std::clamp(m_columns.x(wanted.slot), m_bounds.left() + wanted.width / 2,
                                        std::max(m_bounds.left() + wanted.width / 2, m_bounds.right() - wanted.width / 2));
            const QRectF area(x - wanted.width / 2, top, wanted.width, letters);
            if (area.top() < m_bounds.top() || area.bottom() > m_bounds.bottom() || isTaken(area))
                continue;
            m_taken.push_back(area);
            m_extents[wanted.slot] = m_extents[wanted.slot].united(area);
            m_sketch.label({x, area.bottom() - 2}, wanted.text, labelFont(wanted.value ? -1 : 0),
                           wanted.value ? valueColour : m_sketch.colours.target, drawing::TextShape::Anchor::Middle);
            return;
        }
    }

    QColor valueColour;

private:
    /// Of dots above all of the column or below all, whichever is nearer to its mark, else beside its mark; of bars at its mark, else above
    /// all. Never on the far side of another mark, where it would be taken for that one's.
    [[nodiscard]] std::vector<double> tops(const Wanted& wanted) const
    {
        const QRectF& all = m_extents[wanted.slot];
        const auto above = [](const QRectF& area) { return area.top() - apart - letters; };
        const auto below = [](const QRectF& area) { return area.bottom() + apart - 1; };
        if (m_columns.bars) {
            const bool hangs = wanted.value && wanted.mark.height() > 0 && wanted.mark.top() >= m_columns.y(m_columns.base) - 0.5;
            return hangs ? std::vector<double>{below(wanted.mark), below(all)} : std::vector<double>{above(wanted.mark), above(all)};
        }
        const bool lower = wanted.mark.center().y() > all.center().y() + 0.5;
        return {lower ? below(all) : above(all), above(wanted.mark), below(wanted.mark)};
    }

    bool isTaken(const QRectF& area) const
    {
        const QRectF inner = area.adjusted(-1, 1, 1, -1);
        return std::any_of(m_taken.begin(), m_taken.end(), [&](const QRectF& other) { return other.intersects(inner); });
    }

    Sketch& m_sketch;
    const Columns& m_columns;
    QRectF m_bounds;
    std::vector<QRectF> m_taken;
    std::vector<QRectF> m_extents; ///< of each column with its labels
};

} // namespace

void drawColumnLabels(Sketch& sketch, const Columns& columns, const std::vector<RowFigure>& figures, const QRectF& bounds,
                      const std::vector<QRectF>& taken)
{
    Labels labels(sketch, columns, figures, bounds, taken);
    std::vector<Wanted> wanted;
    bool measured = false;
    for (std::size_t slot = 0; slot < figures.size(); ++slot) {
        measured = measured || (figures[slot].value && figures[slot].colour != sketch.colours.outcome);
        const std::vector<Wanted> more = wantedOf(columns, figures[slot], slot);
        wanted.insert(wanted.end(), more.begin(), more.end());
    }
    labels.valueColour = measured ? sketch.colours.text : sketch.colours.outcome;
    for (const Wanted& one : inOrder(std::move(wanted), figures.size() - 1))
        labels.place(one);
}

double labelsAbove(const std::vector<RowFigure>& figures, bool bars)
{
    std::size_t most = 1;
    for (const RowFigure& figure : figures)
        most = std::max(most, figure.targets.size() + (bars ? 1 : 0));
    return line * static_cast<double>(most) + 18;
}

} // namespace duixian::charts
