// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"
#include "app/shell/menus.h"

namespace duixian::shell {
namespace {

/// A letter alone is a key of the text, the table and the tree only: elsewhere it is a letter.
QAction* addLetter(QMenu& menu, const QString& text, Qt::Key key)
{
    QAction* action = add(menu, text, QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace

void fillNotes(Actions& a, QMenu& menu)
{
    menu.addSeparator();
    QMenu& notes = *menu.addMenu(Menus::tr("Notes and ta&gs"));
    a.remark = addLetter(notes, Menus::tr("&Remark…"), Qt::Key_N);
    a.tag = addLetter(notes, Menus::tr("&Tags…"), Qt::Key_T);
    a.star = addLetter(notes, Menus::tr("&Star"), Qt::Key_S);
    notes.addSeparator();
    a.showNotes = add(notes, Menus::tr("&Notes and tags of the library…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
}

} // namespace duixian::shell
