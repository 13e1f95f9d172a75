// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/layer_marks.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>

#include "app/presentation/wording.h"
#include "app/reader/text_boxes.h"

namespace duixian::reader {
namespace {

constexpr qreal edge = 4; ///< of a ground beside its words
constexpr qreal stripesApart = 7;
constexpr qreal waveLength = 6;
constexpr qreal waveHeight = 1.6;
constexpr qreal labelGap = 10;
constexpr qreal labelScale = 0.72; ///< of the letters

bool isBlankBetween(const QTextDocument& document, int from, int to)
{
    for (int at = from; at < to; ++at)
        if (!document.characterAt(at).isSpace())
            return false;
    return true;
}

/// Whether a stretch holds paragraphs whole, from first to last: then its ground is a block, and its reason has room at its end.
bool holdsParagraphs(const QTextDocument& document, const Span& span)
{
    const auto begin = static_cast<int>(span.begin);
    const auto end = static_cast<int>(span.end);
    const QTextBlock last = document.findBlock(std::max(begin, end - 1));
    return isBlankBetween(document, document.findBlock(begin).position(), begin) &&
           isBlankBetween(document, end, last.position() + last.length() - 1);
}

void makeBlock(std::vector<QRectF>& boxes)
{
    qreal left = boxes.front().left();
    qreal right = boxes.front().right();
    for (const QRectF& box : boxes) {
        left = std::min(left, box.left());
        right = std::max(right, box.right());
    }
    for (QRectF& box : boxes) {
        box.setLeft(left);
        box.setRight(right);
    }
}

/// One shape for all the lines of a passage, so that its hatching runs through.
QPainterPath groundOf(const std::vector<QRectF>& boxes)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        QRectF box = boxes[i].adjusted(-edge, -edge / 2, edge, edge / 2);
        // Lines of one paragraph are apart by the leading: the ground goes on between them.
        if (i + 1 < boxes.size() && boxes[i + 1].top() - box.bottom() < boxes[i].height())
            box.setBottom(boxes[i + 1].top() - edge / 2);
        path.addRect(box);
    }
    return path.simplified();
}

void paintGround(QPainter& painter, const QPainterPath& ground, presentation::Theme theme)
{
    const QRectF box = ground.boundingRect();
    painter.save();
    painter.setClipPath(ground, Qt::IntersectClip);
    painter.fillRect(box, look(presentation::Role::Furniture, theme).fill);
    painter.setPen(QPen(presentation::ground(theme).rule, 1));
    // By the document's own grid, so that scrolling does not make the stripes crawl.
    const qreal first = std::floor((box.left() - box.bottom()) / stripesApart) * stripesApart;
    const int stripes = static_cast<int>(std::ceil((box.right() - box.top() - first) / stripesApart));
    for (int i = 0; i <= stripes; ++i) {
        const qreal x = first + i * stripesApart;
        painter.drawLine(QPointF(x + box.bottom(), box.bottom()), QPointF(x + box.top(), box.top()));
    }
    painter.restore();
}

void paintLabel(QPainter& painter, const QTextDocument& document, const QRectF& last, LayerReason reason, presentation::Theme theme)
{
    QFont font = document.defaultFont();
    font.setPointSizeF(font.pointSizeF() * labelScale);
    painter.setFont(font);
    const QString words = presentation::shortWordOf(reason);
    const qreal left = last.right() + edge + labelGap;
    const qreal width = QFontMetricsF(font).horizontalAdvance(words);
    if (left + width > document.size().width())
        return;
    painter.setPen(look(presentation::Role::Furniture, theme).line);
    painter.drawText(QRectF(left, last.top(), width + 1, last.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
}

QPainterPath waveUnder(const QRectF& box)
{
    QPainterPath path;
    const qreal y = box.bottom() - waveHeight;
    path.moveTo(box.left(), y);
    const int halves = static_cast<int>(std::ceil(box.width() / (waveLength / 2)));
    for (int i = 0; i < halves; ++i) {
        const qreal x = box.left() + i * waveLength / 2;
        const qreal to = std::min(x + waveLength / 2, box.right());
        path.quadTo((x + to) / 2, y + (i % 2 == 0 ? -2 * waveHeight : 2 * waveHeight), to, y);
    }
    return path;
}

} // namespace

LayerMarks::LayerMarks(const QTextDocument& document) : m_document(document) {}

void LayerMarks::setLayers(std::vector<Layer> layers)
{
    m_layers = std::move(layers);
}

/// What is hurt in a menu, or at its end, is of no matter.
bool LayerMarks::isInFurniture(const Span& span) const
{
    return std::any_of(m_layers.begin(), m_layers.end(), [&](const Layer& layer) {
        return isFurniture(layer.reason) && layer.span.begin <= span.begin && span.begin <= layer.span.end;
    });
}

template <class Use>
void LayerMarks::forEachVisible(const QRectF& visible, Use&& use) const
{
    if (m_layers.empty())
        return;
    const Span shown = shownIn(m_document, visible);
    for (const Layer& layer : m_layers) {
        if (!layer.span.overlaps(shown))
            continue;
        const bool furniture = isFurniture(layer.reason);
        if (!furniture && isInFurniture(layer.span))
            continue;
        if (furniture ? m_furniture == FurnitureShown::Hidden : !m_damage)
            continue;
        // An annex may be as long as the report: only what is in view is measured, and a line more for the ground between the lines.
        constexpr std::size_t lineMore = 80;
        const Span part{std::max(layer.span.begin, shown.begin < lineMore ? 0 : shown.begin - lineMore),
                        std::min(layer.span.end, shown.end + lineMore)};
        std::vector<QRectF> boxes = boxesOf(m_document, part);
        if (boxes.empty() && !furniture && m_furniture != FurnitureShown::Hidden)
            boxes.push_back(boxAtLineEnd(m_document, layer.span.begin));
        if (!boxes.empty())
            use(layer, boxes, part.end == layer.span.end);
    }
}

void LayerMarks::paintGrounds(QPainter& painter, const QRectF& visible, presentation::Theme theme) const
{
    if (m_furniture != FurnitureShown::Marked)
        return;
    forEachVisible(visible, [&](const Layer& layer, const std::vector<QRectF>& boxes, bool whole) {
        if (!isFurniture(layer.reason))
            return;
        const bool paragraphs = holdsParagraphs(m_document, layer.span);
        const QRectF last = boxes.back();
        std::vector<QRectF> lines = boxes;
        if (paragraphs)
            makeBlock(lines);
        paintGround(painter, groundOf(lines), theme);
        if (whole && paragraphs)
            paintLabel(painter, m_document, last, layer.reason, theme);
    });
}

void LayerMarks::paintDamage(QPainter& painter, const QRectF& visible, presentation::Theme theme) const
{
    painter.setBrush(Qt::NoBrush);
    forEachVisible(visible, [&](const Layer& layer, const std::vector<QRectF>& boxes, bool /*whole*/) {
        if (isFurniture(layer.reason))
            return;
        painter.setPen(QPen(look(presentation::Role::Damage, theme).line, 1.4));
        for (const QRectF& box : boxes)
            painter.drawPath(waveUnder(box));
    });
}

std::optional<Layer> LayerMarks::at(const QPointF& point) const
{
    std::optional<Layer> found;
    const QRectF around(point - QPointF(1, 1), point + QPointF(1, 1));
    forEachVisible(around, [&](const Layer& layer, const std::vector<QRectF>& boxes, bool /*whole*/) {
        const bool here = std::any_of(boxes.begin(), boxes.end(), [&](const QRectF& box) { return box.contains(point); });
        if (here && (!found || (isFurniture(layer.reason) && !isFurniture(found->reason))))
            found = layer;
    });
    return found;
}

} // namespace duixian::reader
