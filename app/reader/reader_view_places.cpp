// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is in a text: going to a stretch of it, what a search marks in it, and staying where one reads.
#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include "app/presentation/palette.h"
#include "app/reader/furniture.h"
#include "app/reader/reader_view.h"
#include "app/reader/text_boxes.h"

namespace duixian::reader {

void ReaderView::showStatement(std::size_t index)
{
    showSpan(m_report->statements[index].span);
}

bool ReaderView::showSpan(const Span& span)
{
    QTextCursor cursor(&m_text);
    cursor.setPosition(static_cast<int>(span.begin));
    cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
    {
        const QScopedValueRollback showing(m_showing, true);
        setTextCursor(cursor);
    }
    return bringIntoView(span);
}

bool ReaderView::bringIntoView(const Span& span)
{
    const std::vector<QRectF> boxes = reader::boxesOf(m_text, span);
    if (boxes.empty())
        return false;
    const qreal top = boxes.front().top() - scrolled().y();
    const qreal quarter = viewport()->height() / 4.0;
    if (top < quarter / 2 || top > viewport()->height() - quarter)
        verticalScrollBar()->setValue(static_cast<int>(boxes.front().top() - quarter * 1.4));
    return true;
}

void ReaderView::setFound(const std::vector<Span>& found)
{
    m_foundSpans = found;
    std::vector<Highlight> highlights;
    for (std::size_t i = 0; i < found.size(); ++i)
        highlights.push_back({found[i], presentation::Role::SearchHit, static_cast<int>(i)});
    m_found.setHighlights(std::move(highlights));
    m_found.setCurrent(-1);
    viewport()->update();
}

bool ReaderView::showFound(std::size_t index)
{
    m_found.setCurrent(static_cast<int>(index));
    viewport()->update();
    return bringIntoView(m_foundSpans[index]);
}

void ReaderView::showOffset(std::size_t offset)
{
    const std::vector<QRectF> boxes = reader::boxesOf(m_text, {offset, offset + 1});
    if (!boxes.empty())
        verticalScrollBar()->setValue(static_cast<int>(boxes.front().top()) - smallestMargin / 2);
}

ReadingPlace ReaderView::readingPlace() const
{
    if (verticalScrollBar()->value() == 0)
        return {};
    const std::size_t top = topOffset();
    const std::vector<QRectF> boxes = reader::boxesOf(m_text, {top, top + 1});
    return {top, boxes.empty() ? smallestMargin : boxes.front().top() - scrolled().y(), {}};
}

void ReaderView::returnTo(const ReadingPlace& place)
{
    if (!m_report)
        return;
    const QScopedValueRollback moving(m_moving, true);
    m_staysAt = place;
    if (place.offset == 0) {
        verticalScrollBar()->setValue(0);
        return;
    }
    for (QTextBlock block = m_text.findBlock(static_cast<int>(std::min(place.offset, m_report->text.size()))); block.isValid();
         block = block.next()) {
        const auto begin = std::max(place.offset, static_cast<std::size_t>(block.position()));
        const std::vector<QRectF> boxes = reader::boxesOf(m_text, {begin, begin + 1});
        if (boxes.empty())
            continue;
        verticalScrollBar()->setValue(qRound(boxes.front().top() - place.below));
        return;
    }
}

/// The first time that it is shown, a text edit scrolls to its cursor.
void ReaderView::showEvent(QShowEvent* event)
{
    const QScopedValueRollback moving(m_moving, true);
    QTextEdit::showEvent(event);
    if (m_staysAt)
        returnTo(*m_staysAt);
    Q_EMIT laidOut();
}

bool ReaderView::isAtBegin() const
{
    return !m_staysAt && verticalScrollBar()->value() == m_begin;
}

void ReaderView::resetInPlace()
{
    const bool atBegin = isAtBegin();
    const ReadingPlace place = m_staysAt ? *m_staysAt : readingPlace();
    const QScopedValueRollback moving(m_moving, true);
    const bool byPerson = m_selectedByPerson;
    const QTextCursor selected = textCursor();
    const auto [anchor, position] = std::pair(selected.anchor(), selected.position());
    set();
    QTextCursor again(&m_text);
    again.setPosition(anchor);
    again.setPosition(position, QTextCursor::KeepAnchor);
    {
        const QScopedValueRollback showing(m_showing, !byPerson);
        setTextCursor(again);
    }
    if (atBegin)
        goToBegin();
    else
        returnTo(place);
    Q_EMIT laidOut();
}

} // namespace duixian::reader
