// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/shell/actions.h"
#include "app/shell/icons.h"

namespace duixian::shell {

void fillEdit(Actions& a, QMenu& menu)
{
    a.undo = add(menu, Menus::tr("&Undo"), QKeySequence::Undo);
    a.redo = add(menu, Menus::tr("&Redo"), keyOr(QKeySequence::Redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    a.showHistory = add(menu, Menus::tr("&History…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    menu.addSeparator();
    a.copy = add(menu, Menus::tr("&Copy"), QKeySequence::Copy);
    a.paste = add(menu, Menus::tr("&Paste as reports"), QKeySequence::Paste);
    a.paste->setToolTip(Menus::tr("Imports the files, or the text, that were copied"));
    menu.addSeparator();
    a.find = add(menu, Menus::tr("&Find in this report…"), QKeySequence::Find);
    a.findNext = add(menu, Menus::tr("Find &next"), QKeySequence(Qt::Key_F3));
    a.findNext->setIcon(icon(QStringLiteral("down")));
    a.findNext->setIconText(Menus::tr("Next"));
    a.findPrevious = add(menu, Menus::tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    a.findPrevious->setIcon(icon(QStringLiteral("up")));
    a.findPrevious->setIconText(Menus::tr("Previous"));
    a.searchAll = add(menu, Menus::tr("&Search all reports…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    a.searchAll->setIcon(icon(QStringLiteral("search")));
    a.saveSearch = add(menu, Menus::tr("&Keep this search…"), QKeySequence(Qt::CTRL | Qt::Key_D));
    a.saveSearch->setIcon(icon(QStringLiteral("keep")));
    a.saveSearch->setIconText(Menus::tr("Keep this search"));
    menu.addSeparator();
    a.filterStatements = add(menu, Menus::tr("Filter s&tatements"), QKeySequence(Qt::CTRL | Qt::Key_T));
    a.filterLibrary = add(menu, Menus::tr("Filter the &library"), QKeySequence(Qt::CTRL | Qt::Key_L));
    menu.addSeparator();
    a.preferences = add(menu, Menus::tr("Pr&eferences…"), keyOr(QKeySequence::Preferences, QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    a.preferences->setMenuRole(QAction::PreferencesRole);
}

} // namespace duixian::shell
