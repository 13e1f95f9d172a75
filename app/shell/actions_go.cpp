// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include <QActionGroup>
#include <QMainWindow>

#include "app/shell/actions.h"
#include "app/shell/icons.h"
#include "app/shell/trail.h"

namespace duixian::shell {

void fillGo(Actions& a, QMenu& menu, QMainWindow& window)
{
    a.goBack = add(menu, Menus::tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    a.goBack->setIcon(icon(QStringLiteral("back")));
    a.goForward = add(menu, Menus::tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    a.goForward->setIcon(icon(QStringLiteral("forward")));
    menu.addSeparator();
    a.pages = new QActionGroup(&window);
    a.readPage = addChoice(menu, *a.pages, Menus::tr("&Read"), static_cast<int>(Page::Read), QKeySequence(Qt::CTRL | Qt::Key_1));
    a.readPage->setIcon(icon(QStringLiteral("read")));
    // Without the mnemonic, which Chinese words carry in brackets: 阅读(&R).
    a.readPage->setIconText(Menus::tr("Read"));
    a.chartPage =
        addChoice(menu, *a.pages, Menus::tr("&Plan and outcome"), static_cast<int>(Page::Chart), QKeySequence(Qt::CTRL | Qt::Key_3));
    a.chartPage->setIcon(icon(QStringLiteral("chart")));
    a.chartPage->setIconText(Menus::tr("Plan and\noutcome"));
    a.searchPage = addChoice(menu, *a.pages, Menus::tr("&Search"), static_cast<int>(Page::Search), QKeySequence(Qt::CTRL | Qt::Key_4));
    a.searchPage->setIcon(icon(QStringLiteral("search")));
    a.searchPage->setIconText(Menus::tr("Search"));
    a.readPage->setChecked(true);
    menu.addSeparator();
    a.jump = add(menu, Menus::tr("&Jump to…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    a.jump->setToolTip(Menus::tr("To a report, a place, an indicator or a command by its name"));
}

} // namespace duixian::shell
