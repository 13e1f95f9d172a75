// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/mark_handles.h"

#include <algorithm>
#include <vector>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include "app/reader/text_boxes.h"

namespace duixian::reader {
namespace {

constexpr qreal knob = 3.5; ///< its radius
constexpr qreal reach = 5;  ///< beside the border
constexpr qreal lineWidth = 1.5;

} // namespace

void MarkHandles::setMark(const std::optional<Span>& mark)
{
    m_mark = mark && !mark->empty() ? mark : std::nullopt;
    m_taken.reset();
}

std::optional<MarkHandles::End> MarkHandles::at(const QPointF& point) const
{
    const std::vector<QRectF> boxes = m_mark ? boxesOf(m_document, *m_mark) : std::vector<QRectF>();
    if (boxes.empty())
        return std::nullopt;
    const QRectF& first = boxes.front();
    const QRectF& last = boxes.back();
    // Outside of the mark more than inside: a click on a short figure is a click on it.
    if (QRectF(first.left() - reach, first.top() - 2 * knob, reach + 1, first.height() + 2 * knob).contains(point))
        return End::Begin;
    if (QRectF(last.right() - 1, last.top(), reach + 1, last.height() + 2 * knob).contains(point))
        return End::Behind;
    return std::nullopt;
}

void MarkHandles::take(End end)
{
    m_taken = end;
    m_moved = m_mark.value_or(Span{});
}

void MarkHandles::moveTo(const QPointF& point)
{
    const int place = m_document.documentLayout()->hitTest(point, Qt::FuzzyHit);
    if (!m_taken || place < 0)
        return;
    const QTextBlock paragraph = m_document.findBlock(static_cast<int>(m_mark->begin));
    const auto first = static_cast<std::size_t>(paragraph.position());
    const auto behind = first + static_cast<std::size_t>(paragraph.length()) - 1;
    const auto to = static_cast<std::size_t>(place);
    if (*m_taken == End::Begin)
        m_moved.begin = std::clamp(to, first, m_moved.end - 1);
    else
        m_moved.end = std::clamp(to, m_moved.begin + 1, std::max(behind, m_moved.begin + 1));
}

std::optional<Span> MarkHandles::letGo()
{
    const std::optional<Span> result = m_taken && m_moved != m_mark ? std::optional(m_moved) : std::nullopt;
    m_taken.reset();
    return result;
}

void MarkHandles::paint(QPainter& painter, const QColor& colour) const
{
    if (!m_mark)
        return;
    const std::vector<QRectF> boxes = boxesOf(m_document, m_taken ? m_moved : *m_mark);
    if (boxes.empty())
        return;
    if (m_taken) {
        QColor ground = colour;
        ground.setAlphaF(0.25F);
        for (const QRectF& box : boxes)
            painter.fillRect(box, ground);
    }
    painter.setPen(QPen(colour, lineWidth));
    painter.setBrush(colour);
    const QRectF& first = boxes.front();
    const QRectF& last = boxes.back();
    painter.drawLine(first.topLeft(), first.bottomLeft());
    painter.drawEllipse(first.topLeft() - QPointF(0, knob), knob - lineWidth / 2, knob - lineWidth / 2);
    painter.drawLine(last.topRight(), last.bottomRight());
    painter.drawEllipse(last.bottomRight() + QPointF(0, knob), knob - lineWidth / 2, knob - lineWidth / 2);
}

} // namespace duixian::reader
