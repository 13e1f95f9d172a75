// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include <QActionGroup>
#include <QMainWindow>

#include "app/shell/actions.h"
#include "app/shell/icons.h"
#include "app/shell/trail.h"

namespace duixian::shell {

namespace {

/// A key that stands for itself works where a report is read, and not where words are typed.
QAction* addReadingKey(QMenu& menu, const QString& text, const QKeySequence& key)
{
    QAction* action = add(menu, text, key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void fillTabs(Actions& a, QMenu& menu)
{
    a.nextTab = add(menu, Menus::tr("&Next tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab));
    a.previousTab = add(menu, Menus::tr("Previous &tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    a.keepTab = addSwitch(menu, Menus::tr("&Keep this report in its tab"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    a.keepTab->setToolTip(Menus::tr("The next report that is opened gets a tab of its own"));
    a.keepTab->setChecked(false);
    a.closeTab = add(menu, Menus::tr("&Close the tab"), QKeySequence(Qt::CTRL | Qt::Key_W));
    a.reopenTab = add(menu, Menus::tr("Re&open the tab closed last"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
}

} // namespace

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
    a.comparePage = addChoice(menu, *a.pages, Menus::tr("Co&mpare"), static_cast<int>(Page::Compare), QKeySequence(Qt::CTRL | Qt::Key_2));
    a.comparePage->setIcon(icon(QStringLiteral("compare")));
    a.comparePage->setIconText(Menus::tr("Compare"));
    a.chartPage =
        addChoice(menu, *a.pages, Menus::tr("&Plan and outcome"), static_cast<int>(Page::Chart), QKeySequence(Qt::CTRL | Qt::Key_3));
    a.chartPage->setIcon(icon(QStringLiteral("chart")));
    a.chartPage->setIconText(Menus::tr("Plan and\noutcome"));
    a.searchPage = addChoice(menu, *a.pages, Menus::tr("&Search"), static_cast<int>(Page::Search), QKeySequence(Qt::CTRL | Qt::Key_4));
    a.searchPage->setIcon(icon(QStringLiteral("search")));
    a.searchPage->setIconText(Menus::tr("Search"));
    a.reviewPage = addChoice(menu, *a.pages, Menus::tr("Re&view"), static_cast<int>(Page::Review), QKeySequence(Qt::CTRL | Qt::Key_5));
    a.reviewPage->setIcon(icon(QStringLiteral("review")));
    a.reviewPage->setIconText(Menus::tr("Review"));
    a.readPage->setChecked(true);
    menu.addSeparator();
    a.jump = add(menu, Menus::tr("&Jump to…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    a.jump->setToolTip(Menus::tr("To a report, a place, an indicator or a command by its name"));
    a.nextDoubtful = addReadingKey(menu, Menus::tr("Next &doubtful statement"), QKeySequence(Qt::Key_D));
    a.previousDoubtful = addReadingKey(menu, Menus::tr("Previous do&ubtful statement"), QKeySequence(Qt::SHIFT | Qt::Key_D));
    a.otherEnd = addReadingKey(menu, Menus::tr("Other &end of the pair"), QKeySequence(Qt::Key_O));
    a.otherEnd->setToolTip(Menus::tr("From a target to its outcome in the next report, and back"));
    menu.addSeparator();
    fillTabs(a, menu);
    menu.addSeparator();
    a.nextPane = add(menu, Menus::tr("Next part of the &window"), QKeySequence(Qt::Key_F6));
    a.previousPane = add(menu, Menus::tr("Previous part of t&he window"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

} // namespace duixian::shell
