// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_marks.h"

#include <QCoreApplication>

#include "app/presentation/fonts.h"
#include "app/presentation/wording.h"

namespace duixian::charts {
namespace {

struct ChartMarks {
    Q_DECLARE_TR_FUNCTIONS(ChartMarks)
};

constexpr double stroke = 2;
constexpr double whisker = 9;
constexpr double chevron = 3.5;
constexpr double doubleBar = 4.5; ///< of ≈: half its length
constexpr double tickHalf = 9;

/// A point given along and across the axis of values.
QPointF at(QPointF centre, double along, double across, bool upright)
{
    return upright ? centre + QPointF(across, -along) : centre + QPointF(along, across);
}

int directionOf(const TargetMark& mark)
{
    if (mark.bound == Bound::AtLeast)
        return mark.falls ? -1 : 1;
    if (mark.bound == Bound::AtMost)
        return mark.falls ? 1 : -1;
    return 0;
}

double half(const TargetMark& mark)
{
    return (mark.tick ? stroke / 2 : diamondRadius) * mark.size;
}

QPolygonF diamondAt(QPointF centre, double r)
{
    return QPolygonF{{centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)}};
}

void drawWhisker(Sketch& sketch, QPointF centre, const TargetMark& mark, int direction)
{
    const bool up = mark.upright;
    const double tip = direction * (half(mark) + whisker * mark.size);
    const double arm = chevron * mark.size;
    const double back = tip - direction * arm;
    sketch.line(at(centre, 0, 0, up), at(centre, tip, 0, up), sketch.colours.target, stroke * mark.size);
    const QPolygonF head{{at(centre, back, -arm, up), at(centre, tip, 0, up), at(centre, back, arm, up)}};
    sketch.drawing.shapes.emplace_back(drawing::PolygonShape{head, {}, sketch.colours.target, stroke * mark.size, false});
}

} // namespace

void drawOutcomeDot(Sketch& sketch, QPointF centre, double size)
{
    sketch.drawing.shapes.emplace_back(drawing::DotShape{centre, dotRadius * size, sketch.colours.outcome, sketch.colours.paper, size});
}

void drawHollowDot(Sketch& sketch, QPointF centre, double size)
{
    sketch.drawing.shapes.emplace_back(drawing::DotShape{centre, 4.5 * size, sketch.colours.paper, sketch.colours.text, 1.5 * size});
}

void drawOther(Sketch& sketch, QPointF centre)
{
    constexpr double r = 3.5;
    sketch.line(centre + QPointF(-r, -r), centre + QPointF(r, r), sketch.colours.text, 1.5);
    sketch.line(centre + QPointF(-r, r), centre + QPointF(r, -r), sketch.colours.text, 1.5);
}

void drawTargetGlyph(Sketch& sketch, QPointF centre)
{
    sketch.drawing.shapes.emplace_back(drawing::PolygonShape{diamondAt(centre, 4), {}, sketch.colours.target, 1.5, true});
}

void drawTargetMark(Sketch& sketch, QPointF centre, const TargetMark& mark)
{
    const bool up = mark.upright;
    const QColor& colour = sketch.colours.target;
    if (const int direction = directionOf(mark); direction != 0)
        drawWhisker(sketch, centre, mark, direction);
    if (mark.bound == Bound::About)
        for (const double side : {-1.0, 1.0}) {
            const double along = side * (half(mark) + 3.5 * mark.size);
            const double across = doubleBar * mark.size;
            sketch.line(at(centre, along, -across, up), at(centre, along, across, up), colour, stroke * mark.size);
        }
    if (mark.tick) {
        const double across = tickHalf * mark.size;
        sketch.line(at(centre, 0, -across, up), at(centre, 0, across, up), colour, (stroke + 1) * mark.size);
        return;
    }
    sketch.drawing.shapes.emplace_back(
        drawing::PolygonShape{diamondAt(centre, diamondRadius * mark.size), sketch.colours.paper, colour, stroke * mark.size, true});
}

void drawGap(Sketch& sketch, const QRectF& area)
{
    sketch.bar(area, sketch.colours.paper);
    sketch.drawing.shapes.emplace_back(drawing::HatchShape{area, sketch.colours.hatch});
    sketch.bar(QRectF(area.center().x() - 6, area.center().y() - 4, 12, 8), sketch.colours.paper);
    sketch.text(area.center() + QPointF(0, 4.5), QStringLiteral("\u2013"), presentation::pictureFont(12, QFont::Bold), sketch.colours.quiet,
                drawing::TextShape::Anchor::Middle);
}

Reach reachOf(const TargetMark& mark)
{
    const int direction = directionOf(mark);
    Reach reach{half(mark), half(mark)};
    if (mark.bound == Bound::About)
        reach = {half(mark) + 4.5 * mark.size, half(mark) + 4.5 * mark.size};
    if (direction > 0)
        reach.high += (whisker + 1) * mark.size;
    if (direction < 0)
        reach.low += (whisker + 1) * mark.size;
    return reach;
}

TargetMark markOf(const Mark& target, bool upright, bool tick)
{
    return {target.statement.bound, target.statement.value.value_or(0) < 0, upright, tick};
}

QString boundWord(Bound bound)
{
    return ChartMarks::tr("%1 (%2)", "at least (≥)").arg(presentation::wordOf(bound), presentation::boundSign(bound));
}

QString gapWord()
{
    return ChartMarks::tr("no figure");
}

QString otherWord()
{
    return ChartMarks::tr("another source");
}

QString verdictWord(Verdict verdict)
{
    return presentation::signOf(verdict) + QLatin1Char(' ') + presentation::wordOf(verdict);
}

} // namespace duixian::charts
