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
    return mark.tick ? stroke / 2 : diamondRadius;
}

} // namespace

void drawOutcomeDot(Sketch& sketch, QPointF centre)
{
    sketch.drawing.shapes.emplace_back(DotShape{centre, dotRadius, sketch.outcome, sketch.ground.page, 1});
}

void drawOutcomeSwatch(Sketch& sketch, QPointF centre, bool bar)
{
    if (bar)
        sketch.bar(QRectF(centre.x() - 7, centre.y() - 5, 14, 10), sketch.outcome);
    else
        drawOutcomeDot(sketch, centre);
}

void drawTargetGlyph(Sketch& sketch, QPointF centre)
{
    constexpr double r = 4;
    const QPolygonF diamond{{centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)}};
    sketch.drawing.shapes.emplace_back(PolygonShape{diamond, {}, sketch.target, 1.5, true});
}

void drawTargetMark(Sketch& sketch, QPointF centre, const TargetMark& mark)
{
    const bool up = mark.upright;
    const int direction = directionOf(mark);
    if (direction != 0) {
        const double tip = direction * (half(mark) + whisker);
        const double back = tip - direction * chevron;
        sketch.line(at(centre, 0, 0, up), at(centre, tip, 0, up), sketch.target, stroke);
        const QPolygonF head{{at(centre, back, -chevron, up), at(centre, tip, 0, up), at(centre, back, chevron, up)}};
        sketch.drawing.shapes.emplace_back(PolygonShape{head, {}, sketch.target, stroke, false});
    }
    if (mark.bound == Bound::About)
        for (const double side : {-1.0, 1.0})
            sketch.line(at(centre, side * (half(mark) + 3.5), -doubleBar, up), at(centre, side * (half(mark) + 3.5), doubleBar, up),
                        sketch.target, stroke);
    if (mark.tick) {
        sketch.line(at(centre, 0, -tickHalf, up), at(centre, 0, tickHalf, up), sketch.target, stroke + 1);
        return;
    }
    const double r = diamondRadius;
    const QPolygonF diamond{{centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)}};
    sketch.drawing.shapes.emplace_back(PolygonShape{diamond, sketch.ground.page, sketch.target, stroke, true});
}

void drawGap(Sketch& sketch, const QRectF& area)
{
    const bool light = sketch.canvas.style.theme == presentation::Theme::Light;
    sketch.bar(area, sketch.ground.page);
    sketch.drawing.shapes.emplace_back(HatchShape{area, light ? QColor(0xBDBDB7) : QColor(0x5A5D63)});
    const QRectF middle(area.center().x() - 6, area.center().y() - 4, 12, 8);
    sketch.bar(middle, sketch.ground.page);
    sketch.text(area.center() + QPointF(0, 4.5), QStringLiteral("\u2013"), presentation::pictureFont(12, QFont::Bold), sketch.ground.quiet,
                TextShape::Anchor::Middle);
}

Reach reachOf(const TargetMark& mark)
{
    const int direction = directionOf(mark);
    Reach reach{half(mark), half(mark)};
    if (mark.bound == Bound::About)
        reach = {half(mark) + 4.5, half(mark) + 4.5};
    if (direction > 0)
        reach.high += whisker + 1;
    if (direction < 0)
        reach.low += whisker + 1;
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

QString verdictWord(Verdict verdict)
{
    return presentation::signOf(verdict) + QLatin1Char(' ') + presentation::wordOf(verdict);
}

} // namespace duixian::charts
