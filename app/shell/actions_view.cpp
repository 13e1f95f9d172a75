// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include <QActionGroup>
#include <QMainWindow>

#include "app/presentation/palette.h"
#include "app/reader/layer_switch.h"
#include "app/shell/actions.h"

namespace duixian::shell {

void fillView(Actions& a, QMenu& menu, QMainWindow& window)
{
    a.markTargets = addSwitch(menu, Menus::tr("Mark &targets"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    a.markOutcomes = addSwitch(menu, Menus::tr("Mark &outcomes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    a.markDoubtful = addSwitch(menu, Menus::tr("Mark what is dou&btful"));
    a.markRejected = addSwitch(menu, Menus::tr("Mark what was re&jected"));
    a.markFound = addSwitch(menu, Menus::tr("Box what was fo&und"));
    menu.addSeparator();
    a.furniture = new QActionGroup(&window);
    QMenu& furniture = *menu.addMenu(Menus::tr("What is not the re&port"));
    for (const auto shown : {reader::FurnitureShown::Marked, reader::FurnitureShown::Dimmed, reader::FurnitureShown::Hidden})
        addChoice(furniture, *a.furniture, reader::wordOf(shown), static_cast<int>(shown));
    a.furniture->actions().at(1)->setChecked(true);
    a.markDamage = addSwitch(menu, Menus::tr("Mark &damage"));
    menu.addSeparator();
    a.serif = addSwitch(menu, Menus::tr("Text with &serifs"));
    a.zoomIn = add(menu, Menus::tr("&Larger text"), QKeySequence::ZoomIn);
    a.zoomOut = add(menu, Menus::tr("S&maller text"), QKeySequence::ZoomOut);
    a.zoomReset = add(menu, Menus::tr("&Normal size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    menu.addSeparator();
    a.theme = new QActionGroup(&window);
    using presentation::ThemeChoice;
    QMenu& themes = *menu.addMenu(Menus::tr("&Colours"));
    addChoice(themes, *a.theme, Menus::tr("As the &system"), static_cast<int>(ThemeChoice::System));
    addChoice(themes, *a.theme, Menus::tr("&Light"), static_cast<int>(ThemeChoice::Light));
    addChoice(themes, *a.theme, Menus::tr("&Dark"), static_cast<int>(ThemeChoice::Dark));
    a.fullScreen = addSwitch(menu, Menus::tr("&Full screen"), keyOr(QKeySequence::FullScreen, QKeySequence(Qt::Key_F11)));
    a.fullScreen->setChecked(false);
}

} // namespace duixian::shell
