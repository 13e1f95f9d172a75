// SPDX-License-Identifier: GPL-3.0-or-later
// The view as it stands beside another one: where its passages lie, scrolled by who knows where they belong, and passages set off.
#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextOption>

#include "app/reader/reader_view.h"
#include "app/reader/text_boxes.h"

namespace duixian::reader {

std::vector<Extent> ReaderView::extentsOf(const std::vector<Span>& passages) const
{
    std::vector<Extent> extents;
    extents.reserve(passages.size());
    double last = 0;
    for (const Span& passage : passages) {
        const std::vector<QRectF> first = reader::boxesOf(m_text, {passage.begin, std::min(passage.begin + 1, passage.end)});
        const std::vector<QRectF> end = reader::boxesOf(m_text, {std::max(passage.end, passage.begin + 1) - 1, passage.end});
        if (first.empty() || end.empty())
            extents.push_back({last, last});
        else
            extents.push_back({first.front().top(), end.back().bottom()});
        last = std::max(last, extents.back().bottom);
    }
    return extents;
}

int ReaderView::textHeight() const
{
    return qRound(m_text.documentLayout()->documentSize().height());
}

void ReaderView::scrollTo(int y)
{
    const QScopedValueRollback moving(m_moving, true);
    m_staysAt.reset();
    QScrollBar& bar = *verticalScrollBar();
    const int last = std::max(0, textHeight() - viewport()->height());
    m_beyond = y < 0 || y > last;
    bar.setRange(std::min(0, y), std::max(last, y));
    bar.setValue(y);
}

/// Who scrolls out of the room beyond an end does not come back into it.
void ReaderView::closeRoomBeyond()
{
    if (!m_beyond)
        return;
    QScrollBar& bar = *verticalScrollBar();
    const int last = std::max(0, textHeight() - viewport()->height());
    bar.setRange(std::min(0, bar.value()), std::max(last, bar.value()));
    m_beyond = bar.minimum() < 0 || bar.maximum() > last;
}

void ReaderView::setBeside(Qt::Edge edge)
{
    m_beside = edge;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // The scroll bar stands away from what is beside; the text runs as it did.
    setLayoutDirection(edge == Qt::RightEdge ? Qt::RightToLeft : Qt::LeftToRight);
    viewport()->setLayoutDirection(Qt::LeftToRight);
    QTextOption option = m_text.defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    m_text.setDefaultTextOption(option);
    fitMeasure();
}

void ReaderView::setParagraphMarks(std::vector<ParagraphMark> marks)
{
    if (marks == m_paragraphMarks)
        return;
    m_paragraphMarks = std::move(marks);
    viewport()->update();
}

void ReaderView::paintParagraphMarks(QPainter& painter, const QRectF& visible) const
{
    constexpr double air = 5;
    constexpr double barWidth = 3;
    painter.setPen(Qt::NoPen);
    for (const ParagraphMark& mark : m_paragraphMarks) {
        const Extent extent = extentsOf({mark.span}).front();
        const QRectF box(visible.left(), extent.top - air, visible.width(), extent.height() + 2 * air);
        if (extent.height() <= 0 || !box.intersects(visible))
            continue;
        if (mark.ground.isValid()) {
            painter.setBrush(mark.ground);
            painter.drawRect(box);
        }
        if (mark.bar.isValid()) {
            painter.setBrush(mark.bar);
            painter.drawRect(QRectF(mark.edge == Qt::LeftEdge ? box.left() : box.right() - barWidth, box.top(), barWidth, box.height()));
        }
    }
}

} // namespace duixian::reader
