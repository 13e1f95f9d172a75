// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace duixian::drawing {

/// A line of text in one font and colour; at is the left end of its baseline, or its middle, or its right end.
struct TextShape {
    enum class Anchor { Left, Middle, Right };
    QPointF at;
    QString text;
    QFont font;
    QColor colour;
    Anchor anchor = Anchor::Left;
};

struct LineShape {
    QPointF from;
    QPointF to;
    QColor colour;
    double width = 1;
};

/// A rectangle, a diamond or a line through points. An invalid colour is none.
struct PolygonShape {
    QPolygonF points;
    QColor fill;
    QColor line;
    double width = 0;
    bool closed = true;
};

struct DotShape {
    QPointF centre;
    double radius = 0;
    QColor fill;
    QColor line;
    double width = 0;
};

/// Diagonal lines in a rectangle: here the reports say nothing.
struct HatchShape {
    QRectF area;
    QColor colour;
};

using Shape = std::variant<TextShape, LineShape, PolygonShape, DotShape, HatchShape>;

/// Where a mark stands: row and, of its targets, which one (-1 is the outcome).
struct Spot {
    QRectF area;
    int row = 0;
    int target = -1;
};

/// Where the words of a note stand. note: which of the chart's.
struct NoteArea {
    QRectF area;
    std::size_t note = 0;
};

/// A picture as values, in logical pixels: what is painted on the screen, into a PNG and into an SVG is one and the same.
struct Drawing {
    QSizeF size;
    QColor ground;       ///< invalid: none, what lies below shows through
    QString title;       ///< for people who can't see it, and for the head of an SVG
    QString description; ///< the same
    std::vector<Shape> shapes;
    std::vector<Spot> spots;      ///< the marks; a later one lies over an earlier one
    std::vector<QRectF> rowAreas; ///< of each row, for the selection
    std::vector<NoteArea> notes;  ///< of those notes whose mark is in the picture
};

/// Paints all but the ground.
void paint(QPainter& painter, const Drawing& drawing);
/// The drawing as an SVG file, texts as text and whole.
[[nodiscard]] QByteArray svgOf(const Drawing& drawing, QSizeF shownSize);

/// The lines of a hatch, clipped to its area; both painters draw the same ones.
[[nodiscard]] std::vector<QLineF> hatchLines(const QRectF& area);

} // namespace duixian::drawing
