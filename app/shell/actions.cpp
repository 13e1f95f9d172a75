// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "app/presentation/palette.h"
#include "app/reader/layer_switch.h"
#include "app/shell/icons.h"
#include "app/shell/trail.h"

namespace duixian::shell {
namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// The platform's key, or ours where it has none (offscreen and plain desktops know no Quit, SaveAs or FullScreen).
QKeySequence keyOr(QKeySequence::StandardKey standard, const QKeySequence& own)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(standard);
    return keys.isEmpty() ? own : keys.first();
}

QAction* add(QMenu& menu, const QString& text, const QKeySequence& key = {})
{
    QAction* action = menu.addAction(text);
    action->setShortcut(key);
    return action;
}

QAction* addSwitch(QMenu& menu, const QString& text, const QKeySequence& key = {})
{
    QAction* action = add(menu, text, key);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, int data, const QKeySequence& key = {})
{
    QAction* action = add(menu, text, key);
    action->setCheckable(true);
    action->setData(data);
    group.addAction(action);
    return action;
}

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
    menu.addSeparator();
    a.exportTable = add(menu, Menus::tr("Export the &table (CSV)…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    a.exportTable->setIcon(icon(QStringLiteral("export")));
    a.exportChart = add(menu, Menus::tr("Export the &chart…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    a.exportHits = add(menu, Menus::tr("Export what was foun&d (CSV)…"));
    a.exportHitsExcel = add(menu, Menus::tr("Export what was found (E&xcel)…"));
    a.exportHits->setIcon(icon(QStringLiteral("export")));
    a.exportHits->setIconText(Menus::tr("Export what was found"));
    menu.addSeparator();
    a.quit = add(menu, Menus::tr("&Quit"), keyOr(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q)));
    a.quit->setMenuRole(QAction::QuitRole);
}

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
}

void fillView(Actions& a, QMenu& menu, QMainWindow& window)
{
    a.markTargets = addSwitch(menu, Menus::tr("Mark &targets"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    a.markOutcomes = addSwitch(menu, Menus::tr("Mark &outcomes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
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

void fillReport(Actions& a, QMenu& menu)
{
    a.previousYear = add(menu, Menus::tr("&Year before"), QKeySequence(Qt::ALT | Qt::Key_Up));
    a.nextYear = add(menu, Menus::tr("Year &after"), QKeySequence(Qt::ALT | Qt::Key_Down));
    menu.addSeparator();
    a.passport = add(menu, Menus::tr("&Passport…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    a.addStatement = add(menu, Menus::tr("Add the &selection as a statement…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    a.addStatement->setEnabled(false);
    a.leaveOut = add(menu, Menus::tr("&Leave the selection out of reading"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    a.leaveOut->setEnabled(false);
    menu.addSeparator();
    a.looseDecisions = add(menu, Menus::tr("Decisions &without a place…"));
    a.ownWords = add(menu, Menus::tr("&Own indicators and names…"));
    a.readAnew = add(menu, Menus::tr("Read anew by &today's rules…"));
    menu.addSeparator();
    a.rename = add(menu, Menus::tr("Re&name…"), QKeySequence(Qt::Key_F2));
    a.removeReport = add(menu, Menus::tr("&Remove from the library"));
    a.removeReport->setIcon(icon(QStringLiteral("remove")));
}

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
        addChoice(menu, *a.pages, Menus::tr("&Plan and outcome"), static_cast<int>(Page::Chart), QKeySequence(Qt::CTRL | Qt::Key_2));
    a.chartPage->setIcon(icon(QStringLiteral("chart")));
    a.chartPage->setIconText(Menus::tr("Plan and\noutcome"));
    a.searchPage = addChoice(menu, *a.pages, Menus::tr("&Search"), static_cast<int>(Page::Search), QKeySequence(Qt::CTRL | Qt::Key_3));
    a.searchPage->setIcon(icon(QStringLiteral("search")));
    a.searchPage->setIconText(Menus::tr("Search"));
    a.readPage->setChecked(true);
    menu.addSeparator();
    a.jump = add(menu, Menus::tr("&Jump to…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    a.jump->setToolTip(Menus::tr("To a report, a place, an indicator or a command by its name"));
}

} // namespace

Actions::Actions(QMainWindow& window)
{
    QMenuBar& bar = *window.menuBar();
    fillFile(*this, *bar.addMenu(Menus::tr("&File")));
    fillEdit(*this, *bar.addMenu(Menus::tr("&Edit")));
    fillView(*this, *bar.addMenu(Menus::tr("&View")), window);
    fillReport(*this, *bar.addMenu(Menus::tr("&Report")));
    fillGo(*this, *bar.addMenu(Menus::tr("&Go")), window);
    QMenu& help = *bar.addMenu(Menus::tr("&Help"));
    about = add(help, Menus::tr("&About Duixian"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace duixian::shell
