// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/note_place.h"

#include <algorithm>
#include <array>

#include <QFontMetricsF>

#include "app/presentation/fonts.h"

namespace duixian::charts {
namespace {

constexpr double letters = 12;
constexpr double widest = 180;

QSizeF roomOf(const QString& words)
{
    const QFontMetricsF metrics(presentation::pictureFont(letters));
    const double length = metrics.horizontalAdvance(words);
    const double lines = std::max(1.0, std::ceil(length / widest));
    return {std::min(length, widest), lines * metrics.height()};
}

QRectF areaOf(const drawing::TextShape& text)
{
    const QFontMetricsF metrics(text.font);
    const double width = metrics.horizontalAdvance(text.text);
    const double shift = text.anchor == drawing::TextShape::Anchor::Left     ? 0
                         : text.anchor == drawing::TextShape::Anchor::Middle ? width / 2
                                                                             : width;
    return {text.at.x() - shift, text.at.y() - metrics.ascent(), width, metrics.height()};
}

/// How much is covered, and whether the words run out of the drawing.
double badness(const drawing::Drawing& drawing, const QRectF& room)
{
    constexpr double outside = 100;
    double bad = QRectF({0, 0}, drawing.size).contains(room) ? 0 : outside;
    for (const drawing::Spot& spot : drawing.spots)
        bad += spot.area.intersects(room) ? 1 : 0;
    for (const drawing::Shape& shape : drawing.shapes)
        if (const auto* text = std::get_if<drawing::TextShape>(&shape))
            bad += areaOf(*text).intersects(room) ? 1 : 0;
    for (const drawing::NoteArea& note : drawing.notes)
        bad += note.area.intersects(room) ? 4 : 0;
    return bad;
}

} // namespace

QPointF placeForNote(const drawing::Drawing& drawing, const QRectF& mark, const QString& words)
{
    const QSizeF size = roomOf(words);
    const double beside = size.width() / 2 + mark.width() / 2;
    const double apart = size.height() / 2 + mark.height() / 2;
    const std::array<QPointF, 8> places{QPointF{beside + 32, -apart - 16},
                                        {beside + 32, apart + 16},
                                        {-beside - 32, -apart - 16},
                                        {-beside - 32, apart + 16},
                                        {beside + 64, 0},
                                        {0, -apart - 40},
                                        {0, apart + 40},
                                        {beside + 96, -apart - 56}};
    const auto bad = [&](const QPointF& place) {
        const QPointF middle = mark.center() + place;
        return badness(drawing, {middle - QPointF(size.width() / 2, size.height() / 2), size});
    };
    return *std::min_element(places.begin(), places.end(), [&](const QPointF& a, const QPointF& b) { return bad(a) < bad(b); });
}

} // namespace duixian::charts
