// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/highlight_layer.h"

#include <algorithm>

#include <QPainter>

#include "app/reader/mark_pen.h"
#include "app/reader/text_boxes.h"

namespace duixian::reader {
namespace {

constexpr qreal cornerRadius = 3;
constexpr qreal sidePadding = 1;

} // namespace

HighlightLayer::HighlightLayer(const QTextDocument& document) : m_document(document) {}

void HighlightLayer::setHighlights(std::vector<Highlight> highlights)
{
    m_highlights = std::move(highlights);
}

void HighlightLayer::setShown(presentation::Role role, bool shown)
{
    if (shown)
        m_hidden.erase(role);
    else
        m_hidden.insert(role);
}

template <class Paint>
void HighlightLayer::forEachVisible(const QRectF& visible, Paint&& paint) const
{
    const auto [begin, end] = shownIn(m_document, visible);
    // A figure is short: one that begins further above than this does not reach into view.
    constexpr std::size_t longestFigure = 200;
    const std::size_t from = begin < longestFigure ? 0 : begin - longestFigure;
    const auto first = std::lower_bound(m_highlights.begin(), m_highlights.end(), from,
                                        [](const Highlight& highlight, std::size_t offset) { return highlight.span.begin < offset; });
    for (auto it = first; it != m_highlights.end() && it->span.begin < end; ++it)
        if (isShown(it->role))
            for (const QRectF& box : boxesOf(m_document, it->span))
                paint(*it, box);
}

void HighlightLayer::paintFills(QPainter& painter, const QRectF& visible, presentation::Theme theme) const
{
    painter.setPen(Qt::NoPen);
    forEachVisible(visible, [&](const Highlight& highlight, const QRectF& box) {
        const QColor fill = look(highlight.role, theme).fill;
        if (!fill.isValid() || fill.alpha() == 0)
            return;
        painter.setBrush(fill);
        painter.drawRoundedRect(box.adjusted(-sidePadding, 0, sidePadding, 0), cornerRadius, cornerRadius);
    });
}

void HighlightLayer::paintUnderlines(QPainter& painter, const QRectF& visible, presentation::Theme theme) const
{
    forEachVisible(visible, [&](const Highlight& highlight, const QRectF& box) {
        const presentation::Look shown = look(highlight.role, theme);
        if (shown.underline == presentation::Underline::Box) {
            painter.setPen(QPen(shown.line, highlight.tag == m_current ? markPenWidth : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-sidePadding, 0, sidePadding, 0), cornerRadius, cornerRadius);
            return;
        }
        painter.setPen(markPen(shown));
        const bool through = shown.underline == presentation::Underline::StruckThrough;
        // Dots stand below the line of the kind, which they go with.
        const bool below = shown.underline == presentation::Underline::Dotted;
        const qreal y = through ? box.center().y() : box.bottom() + (below ? 1.3 : -0.5) * markPenWidth;
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    });
}

std::optional<int> HighlightLayer::at(const QPointF& point) const
{
    std::optional<int> found;
    const QRectF around(point - QPointF(1, 1), point + QPointF(1, 1));
    forEachVisible(around, [&](const Highlight& highlight, const QRectF& box) {
        if (!found && box.contains(point))
            found = highlight.tag;
    });
    return found;
}

} // namespace duixian::reader
