// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a person set on a chart, each with an arrow to its mark.
#include "app/charts/chart_drawing.h"

#include <algorithm>
#include <cmath>

#include "app/presentation/fonts.h"
#include "app/presentation/qt_text.h"

namespace duixian::charts {
namespace {

constexpr double letter = 12;
constexpr double widest = 14 * letter;
constexpr double noteLine = 16;
constexpr double around = 4;
constexpr double edge = 3;

/// The mark that a note is of; of one that is missing where its row stands.
std::optional<QRectF> markArea(const drawing::Drawing& drawing, const Chart& chart, const MarkKey& key)
{
    const auto row = rowOf(chart, key);
    if (!row)
        return std::nullopt;
    for (const drawing::Spot& spot : drawing.spots)
        if (spot.row == static_cast<int>(*row) && spot.target == key.target)
            return spot.area;
    if (*row < drawing.rowAreas.size() && !drawing.rowAreas[*row].isEmpty())
        return QRectF(drawing.rowAreas[*row].center() - QPointF(4, 4), QSizeF(8, 8));
    return std::nullopt;
}

/// Where the line from the middle of an area to a point outside it leaves the area.
QPointF leaving(const QRectF& area, QPointF to)
{
    const QPointF from = area.center();
    const QPointF way = to - from;
    const double across = std::abs(way.x()) < 1e-9 ? 1e9 : area.width() / 2 / std::abs(way.x());
    const double along = std::abs(way.y()) < 1e-9 ? 1e9 : area.height() / 2 / std::abs(way.y());
    return from + way * std::min({1.0, across, along});
}

void drawArrow(Sketch& sketch, const QRectF& words, const QRectF& mark)
{
    if (words.intersects(mark))
        return;
    const QPointF from = leaving(words, mark.center());
    const QPointF to = leaving(mark, words.center());
    const QLineF line(from, to);
    sketch.line(from, to, sketch.colours.text);
    if (line.length() < 6)
        return;
    const QPointF along = (to - from) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPolygonF head{{to, to - along * 7 + across * 3, to - along * 7 - across * 3}};
    sketch.drawing.shapes.emplace_back(drawing::PolygonShape{head, sketch.colours.text, {}, 0, true});
}

void drawNote(Sketch& sketch, const ChartNote& note, std::size_t index, const QRectF& mark)
{
    const QFont font = presentation::pictureFont(letter);
    QStringList lines;
    for (const QString& paragraph : toQt(note.words).split(QLatin1Char('\n')))
        lines << drawing::wrapped(paragraph, font, std::min(widest, sketch.width()));
    const QSizeF size(drawing::widestOf(lines, font) + 2 * around, noteLine * static_cast<double>(lines.size()) + around);
    const QSizeF room = sketch.drawing.size;
    const QPointF wanted = mark.center() + QPointF(note.dx - size.width() / 2, note.dy - size.height() / 2);
    const QPointF at(std::clamp(wanted.x(), edge, std::max(edge, room.width() - edge - size.width())),
                     std::clamp(wanted.y(), edge, std::max(edge, room.height() - edge - size.height())));
    const QRectF area(at, size);
    sketch.bar(area, sketch.colours.paper);
    drawArrow(sketch, area, mark);
    double y = area.top() + around / 2 + letter;
    for (const QString& line : lines) {
        sketch.text({area.left() + around, y}, line, font, sketch.colours.text);
        y += noteLine;
    }
    sketch.drawing.notes.push_back({area, index});
}

} // namespace

void drawNotes(Sketch& sketch, const Chart& chart)
{
    for (std::size_t i = 0; i < chart.writing.notes.size(); ++i)
        if (const auto mark = markArea(sketch.drawing, chart, chart.writing.notes[i].mark))
            drawNote(sketch, chart.writing.notes[i], i, *mark);
}

} // namespace duixian::charts
