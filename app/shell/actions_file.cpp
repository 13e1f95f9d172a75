// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/shell/actions.h"
#include "app/shell/icons.h"

namespace duixian::shell {

void fillFile(Actions& a, QMenu& menu)
{
    a.newLibrary = add(menu, Menus::tr("&New library…"), QKeySequence::New);
    a.openLibrary = add(menu, Menus::tr("&Open library…"), QKeySequence::Open);
    a.recent = menu.addMenu(Menus::tr("&Recent libraries"));
    a.openSamples = add(menu, Menus::tr("Open the &samples"));
    a.restorePoints = add(menu, Menus::tr("Restore &points…"));
    menu.addSeparator();
    a.importFiles = add(menu, Menus::tr("&Import reports…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    a.importFiles->setIcon(icon(QStringLiteral("import")));
    a.importFolder = add(menu, Menus::tr("Import a &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    a.importFolder->setIcon(icon(QStringLiteral("folder")));
    a.lastImport = add(menu, Menus::tr("&Last import…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    a.otherFigures = add(menu, Menus::tr("Fi&gures of another source…"));
    menu.addSeparator();
    a.exportTable = add(menu, Menus::tr("Export the &table (CSV)…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    a.exportTable->setIcon(icon(QStringLiteral("export")));
    a.exportChart = add(menu, Menus::tr("Export the &chart…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    a.exportData = add(menu, Menus::tr("&Export data…"));
    a.comparisonReport = add(menu, Menus::tr("Co&mparison report…"));
    a.comparisonReport->setToolTip(Menus::tr("What stands side by side, as a web page or as pages to print"));
    a.exportHits = add(menu, Menus::tr("Export what was foun&d (CSV)…"));
    a.exportHitsExcel = add(menu, Menus::tr("Export what was found (E&xcel)…"));
    a.exportHits->setIcon(icon(QStringLiteral("export")));
    a.exportHits->setIconText(Menus::tr("Export what was found"));
    menu.addSeparator();
    a.quit = add(menu, Menus::tr("&Quit"), keyOr(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q)));
    a.quit->setMenuRole(QAction::QuitRole);
}

} // namespace duixian::shell
