// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/text_boxes.h"

#include <algorithm>
#include <optional>

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace duixian::reader {
namespace {

constexpr qreal above = 0.98; ///< of the baseline, in ems
constexpr qreal below = 0.30;

/// As high as Chinese letters are, with the underline below them: a face's own ascent and descent are far more.
QRectF boxInLine(const QTextLine& line, const QPointF& origin, qreal em, qreal left, qreal right)
{
    const qreal baseline = origin.y() + line.y() + line.ascent();
    return {origin.x() + left, baseline - above * em, right - left, (above + below) * em};
}

/// The part of a line that a span covers, or none.
std::optional<QRectF> coveredPart(const QTextLine& line, const QPointF& origin, qreal em, int from, int to)
{
    const int begin = std::max(from, line.textStart());
    const int end = std::min(to, line.textStart() + line.textLength());
    if (begin >= end)
        return std::nullopt;
    return boxInLine(line, origin, em, line.cursorToX(begin), line.cursorToX(end));
}

qreal emOf(const QTextBlock& block)
{
    return QFontInfo(block.charFormat().font()).pixelSize();
}

} // namespace

std::vector<QRectF> boxesOf(const QTextDocument& document, const Span& span)
{
    std::vector<QRectF> boxes;
    const auto last = static_cast<int>(span.end);
    for (QTextBlock block = document.findBlock(static_cast<int>(span.begin)); block.isValid() && block.position() < last;
         block = block.next()) {
        if (!block.isVisible())
            continue;
        const QTextLayout& layout = *block.layout();
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const qreal em = emOf(block);
        for (int i = 0; i < layout.lineCount(); ++i)
            if (const auto box =
                    coveredPart(layout.lineAt(i), origin, em, static_cast<int>(span.begin) - block.position(), last - block.position()))
                boxes.push_back(*box);
    }
    return boxes;
}

QRectF boxAtLineEnd(const QTextDocument& document, std::size_t offset)
{
    const QTextBlock block = document.findBlock(static_cast<int>(offset));
    const int lines = block.isValid() && block.isVisible() ? block.layout()->lineCount() : 0;
    if (lines == 0)
        return {};
    const QTextLine line = block.layout()->lineAt(lines - 1);
    const qreal em = emOf(block);
    const qreal right = line.naturalTextRect().right();
    return boxInLine(line, document.documentLayout()->blockBoundingRect(block).topLeft(), em, right, right + em);
}

Span shownIn(const QTextDocument& document, const QRectF& visible)
{
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    const int begin = layout.hitTest(visible.topLeft(), Qt::FuzzyHit);
    const int end = layout.hitTest(visible.bottomRight(), Qt::FuzzyHit);
    const auto offset = [](int position) { return static_cast<std::size_t>(std::max(0, position)); };
    return {offset(begin), std::max(offset(begin), offset(end)) + 1};
}

} // namespace duixian::reader
