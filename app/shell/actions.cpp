// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

#include "app/shell/menus.h"

namespace duixian::shell {

QKeySequence keyOr(QKeySequence::StandardKey standard, const QKeySequence& own)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(standard);
    return keys.isEmpty() ? own : keys.first();
}

QAction* add(QMenu& menu, const QString& text, const QKeySequence& key)
{
    QAction* action = menu.addAction(text);
    action->setShortcut(key);
    return action;
}

QAction* addSwitch(QMenu& menu, const QString& text, const QKeySequence& key)
{
    QAction* action = add(menu, text, key);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, int data, const QKeySequence& key)
{
    QAction* action = add(menu, text, key);
    action->setCheckable(true);
    action->setData(data);
    group.addAction(action);
    return action;
}

Actions::Actions(QMainWindow& window)
{
    QMenuBar& bar = *window.menuBar();
    fillFile(*this, *bar.addMenu(Menus::tr("&File")));
    fillEdit(*this, *bar.addMenu(Menus::tr("&Edit")));
    fillView(*this, *bar.addMenu(Menus::tr("&View")), window);
    fillReport(*this, *bar.addMenu(Menus::tr("&Report")));
    QMenu& review = *bar.addMenu(Menus::tr("Rev&iew"));
    fillReview(*this, review);
    fillNotes(*this, review);
    fillGo(*this, *bar.addMenu(Menus::tr("&Go")), window);
    fillHelp(*this, *bar.addMenu(Menus::tr("&Help")));
}

} // namespace duixian::shell
