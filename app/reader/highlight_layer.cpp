// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/highlight_layer.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace duixian::reader {
namespace {

constexpr qreal cornerRadius = 3;
constexpr qreal sidePadding = 1;
constexpr qreal underlineWidth = 2;
constexpr qreal above = 0.98; ///< of the baseline, in ems
constexpr qreal below = 0.30;

Qt::PenStyle penStyleOf(presentation::Underline underline)
{
    switch (underline) {
    case presentation::Underline::None:
        return Qt::NoPen;
    case presentation::Underline::Dashed:
        return Qt::CustomDashLine;
    case presentation::Underline::Dotted:
        return Qt::DotLine;
    case presentation::Underline::Solid:
    case presentation::Underline::StruckThrough:
    case presentation::Underline::Box:
        break;
    }
    return Qt::SolidLine;
}

QPen underlinePen(const presentation::Look& look)
{
    QPen pen(look.line, underlineWidth, penStyleOf(look.underline), Qt::FlatCap);
    if (pen.style() == Qt::CustomDashLine)
        pen.setDashPattern({2.5, 1.5});
    return pen;
}

/// The part of a line that a span covers, or none.
std::optional<QRectF> boxInLine(const QTextLine& line, const QPointF& origin, qreal em, int from, int to)
{
    const int begin = std::max(from, line.textStart());
    const int end = std::min(to, line.textStart() + line.textLength());
    if (begin >= end)
        return std::nullopt;
    const qreal left = line.cursorToX(begin);
    const qreal right = line.cursorToX(end);
    // As high as Chinese letters are, with the underline below them: a face's own ascent and descent are far more.
    const qreal baseline = origin.y() + line.y() + line.ascent();
    return QRectF(origin.x() + left, baseline - above * em, right - left, (above + below) * em);
}

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

std::vector<QRectF> HighlightLayer::boxesOf(const Span& span) const
{
    std::vector<QRectF> boxes;
    const auto last = static_cast<int>(span.end);
    for (QTextBlock block = m_document.findBlock(static_cast<int>(span.begin)); block.isValid() && block.position() < last;
         block = block.next()) {
        const QTextLayout& layout = *block.layout();
        const QPointF origin = m_document.documentLayout()->blockBoundingRect(block).topLeft();
        const qreal em = QFontInfo(block.charFormat().font()).pixelSize();
        for (int i = 0; i < layout.lineCount(); ++i)
            if (const auto box =
                    boxInLine(layout.lineAt(i), origin, em, static_cast<int>(span.begin) - block.position(), last - block.position()))
                boxes.push_back(*box);
    }
    return boxes;
}

template <class Paint>
void HighlightLayer::forEachVisible(const QRectF& visible, Paint&& paint) const
{
    const QAbstractTextDocumentLayout& layout = *m_document.documentLayout();
    const int begin = std::max(0, layout.hitTest(visible.topLeft(), Qt::FuzzyHit));
    const int end = std::max(0, layout.hitTest(visible.bottomRight(), Qt::FuzzyHit));
    // A figure is short: one that begins further above than this does not reach into view.
    constexpr int longestFigure = 200;
    const auto from = static_cast<std::size_t>(std::max(0, begin - longestFigure));
    const auto first = std::lower_bound(m_highlights.begin(), m_highlights.end(), from,
                                        [](const Highlight& highlight, std::size_t offset) { return highlight.span.begin < offset; });
    for (auto it = first; it != m_highlights.end() && it->span.begin <= static_cast<std::size_t>(end); ++it)
        if (isShown(it->role))
            for (const QRectF& box : boxesOf(it->span))
                paint(*it, box);
}

void HighlightLayer::paintFills(QPainter& painter, const QRectF& visible, presentation::Theme theme) const
{
    painter.setPen(Qt::NoPen);
    forEachVisible(visible, [&](const Highlight& highlight, const QRectF& box) {
        painter.setBrush(look(highlight.role, theme).fill);
        painter.drawRoundedRect(box.adjusted(-sidePadding, 0, sidePadding, 0), cornerRadius, cornerRadius);
    });
}

void HighlightLayer::paintUnderlines(QPainter& painter, const QRectF& visible, presentation::Theme theme) const
{
    forEachVisible(visible, [&](const Highlight& highlight, const QRectF& box) {
        painter.setPen(underlinePen(look(highlight.role, theme)));
        const qreal y = box.bottom() - underlineWidth / 2;
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
