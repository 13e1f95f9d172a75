// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys mean on a chart with notes.
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include "app/charts/chart_view.h"
#include "app/charts/note_editor.h"

namespace duixian::charts {

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release();
    case QEvent::MouseButtonDblClick:
        if (const auto note = noteAt(static_cast<QMouseEvent*>(event)->position())) {
            change(*note);
            return true;
        }
        return false;
    case QEvent::ShortcutOverride:
        // The window has these keys too; here they are the notes'.
        if (key(*static_cast<QKeyEvent*>(event), false))
            event->accept();
        return false;
    case QEvent::KeyPress:
        return key(*static_cast<QKeyEvent*>(event), true);
    case QEvent::ContextMenu:
        return openMenu(*static_cast<QContextMenuEvent*>(event));
    case QEvent::Resize:
        // The view draws anew after this.
        QMetaObject::invokeMethod(this, &NoteEditor::refresh, Qt::QueuedConnection);
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool NoteEditor::press(const QMouseEvent& event)
{
    const auto note = noteAt(event.position());
    if (event.button() != Qt::LeftButton)
        return note.has_value();
    choose(note);
    if (!note)
        return false;
    m_view.setFocus(Qt::MouseFocusReason);
    m_dragging = true;
    m_grabbed = event.position();
    m_before = notes();
    return true;
}

bool NoteEditor::move(const QMouseEvent& event)
{
    if (m_dragging && m_chosen) {
        Notes moved = m_before;
        moved[*m_chosen].dx += event.position().x() - m_grabbed.x();
        moved[*m_chosen].dy += event.position().y() - m_grabbed.y();
        tell(std::move(moved));
        return true;
    }
    const bool over = noteAt(event.position()).has_value();
    if (over)
        m_view.setCursor(Qt::SizeAllCursor);
    return over;
}

bool NoteEditor::release()
{
    if (!m_dragging)
        return false;
    m_dragging = false;
    if (notes() != m_before) {
        Notes after = notes();
        tell(m_before);
        settle(tr("Move the note"), std::move(after));
    }
    return true;
}

bool NoteEditor::key(const QKeyEvent& event, bool really)
{
    const bool undo = event.matches(QKeySequence::Undo) && m_steps.canUndo();
    const bool redo = event.matches(QKeySequence::Redo) && m_steps.canRedo();
    if (undo || redo) {
        if (really)
            undo ? m_steps.undo() : m_steps.redo();
        return true;
    }
    const auto spot = m_view.focusedSpot();
    if (event.key() == Qt::Key_N && event.modifiers() == Qt::NoModifier && (spot || m_chosen)) {
        if (really)
            m_chosen ? change(*m_chosen) : writeOn(*spot);
        return true;
    }
    if (event.key() == Qt::Key_Delete && current()) {
        if (really)
            remove(*current());
        return true;
    }
    const bool enters = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F2;
    if (enters && m_chosen) {
        if (really)
            change(*m_chosen);
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_chosen) {
        if (really)
            choose(std::nullopt);
        return true;
    }
    return moveByKeys(event, really);
}

bool NoteEditor::moveByKeys(const QKeyEvent& event, bool really)
{
    constexpr double step = 8;
    const auto note = current();
    const bool fine = event.modifiers().testFlag(Qt::ShiftModifier);
    const double by = fine ? 1 : step;
    const QPointF ways[] = {{-by, 0}, {0, -by}, {by, 0}, {0, by}}; // in the order of the keys
    const int way = event.key() - Qt::Key_Left;
    if (!event.modifiers().testFlag(Qt::AltModifier)) {
        // Whoever goes on to another mark leaves the note.
        if (really && way >= 0 && way <= 3)
            choose(std::nullopt);
        return false;
    }
    if (way < 0 || way > 3 || !note)
        return false;
    if (really)
        shift(*note, ways[way]);
    return true;
}

bool NoteEditor::openMenu(const QContextMenuEvent& event)
{
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    const auto note = byKey ? m_chosen : noteAt(event.pos());
    const auto spot = byKey ? m_view.focusedSpot() : spotAt(event.pos());
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, note, note ? std::nullopt : spot);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(event.globalPos());
    return true;
}

} // namespace duixian::charts
