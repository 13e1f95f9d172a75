// SPDX-License-Identifier: GPL-3.0-or-later
// The mark that is looked at: its borders are moved by handles, a double click corrects it, and a figure is asked why it is marked, or not.
#include <algorithm>

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/reader/reader_view.h"

namespace duixian::reader {
namespace {

bool isOfANumber(QChar letter)
{
    static const QString numerals = QStringLiteral("〇零一二两三四五六七八九十百千万亿%％.点半");
    return letter.isDigit() || numerals.contains(letter);
}

} // namespace

void ReaderView::setCurrent(int index)
{
    m_current = m_report && index >= 0 && index < static_cast<int>(m_report->statements.size()) ? index : -1;
    m_handles.setMark(m_current >= 0 && m_judging ? std::optional(m_report->statements[static_cast<std::size_t>(m_current)].span)
                                                  : std::nullopt);
    viewport()->update();
}

void ReaderView::paintHandles(QPainter& painter, presentation::Theme theme) const
{
    if (m_current < 0)
        return;
    const presentation::Role role = presentation::roleOf(m_report->statements[static_cast<std::size_t>(m_current)].kind);
    if (m_highlights.isShown(role))
        m_handles.paint(painter, presentation::look(role, theme).line);
}

bool ReaderView::takesHandle(const QMouseEvent& press)
{
    const auto end = press.button() == Qt::LeftButton && m_current >= 0 ? m_handles.at(press.position() + scrolled()) : std::nullopt;
    if (end)
        m_handles.take(*end);
    return end.has_value();
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    if (!takesHandle(*event))
        QTextEdit::mousePressEvent(event);
}

bool ReaderView::movesHandle(const QMouseEvent& move)
{
    const QPointF point = move.position() + scrolled();
    if (!m_handles.moved()) {
        const bool over = move.buttons() == Qt::NoButton && m_current >= 0 && m_handles.at(point).has_value();
        if (over)
            viewport()->setCursor(Qt::SizeHorCursor);
        return over;
    }
    m_handles.moveTo(point);
    viewport()->update();
    return true;
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto index = event->button() == Qt::LeftButton && m_judging ? statementAt(event->position()) : std::nullopt;
    if (index)
        Q_EMIT said(Judging::Correct, *index);
    else
        QTextEdit::mouseDoubleClickEvent(event);
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_handles.moved()) {
        setCurrent(m_current);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

std::size_t ReaderView::offsetAt(const QPoint& inViewport) const
{
    return static_cast<std::size_t>(cursorForPosition(inViewport).position());
}

Span ReaderView::askedWords() const
{
    if (!m_report)
        return {};
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return selection();
    const auto at = static_cast<std::size_t>(cursor.position());
    return {at > 0 ? at - 1 : 0, std::min(at + 1, m_report->text.size())};
}

/// Offered where a number may stand: the passes know better, and the answer tells.
void ReaderView::offerWhy(QMenu& menu, const QPoint& inViewport)
{
    const std::size_t at = offsetAt(inViewport);
    const Span around{at > 0 ? at - 1 : 0, std::min(at + 1, m_report->text.size())};
    const auto index = statementAt(inViewport);
    const QString words = toQt(std::u16string_view(m_report->text).substr(around.begin, around.length()));
    if (!index && std::none_of(words.begin(), words.end(), isOfANumber))
        return;
    const Span asked = index ? m_report->statements[static_cast<std::size_t>(*index)].span : around;
    menu.addSeparator();
    QAction* why = menu.addAction(index ? tr("Wh&y?") : tr("Wh&y is this no statement?"), this, [this, asked] { Q_EMIT whyWanted(asked); });
    why->setShortcut(Qt::Key_Space);
}

} // namespace duixian::reader
