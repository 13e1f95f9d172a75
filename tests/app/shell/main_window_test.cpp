// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include <algorithm>
#include <set>

#include <QActionGroup>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <gtest/gtest.h>

#include "app/charts/figure_dialog.h"
#include "app/models/library_tree_model.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/import_desk.h"
#include "app/shell/import_dialog.h"
#include "app/shell/library_panel.h"
#include "app/shell/start_page.h"
#include "app/shell/status_line.h"
#include "app/shell/theme.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/app/workspace/made_files.h"
#include "tests/support/file_bytes.h"

namespace duixian::shell {
namespace {

using MainWindowTest = WindowFixture;

TEST_F(MainWindowTest, ANewLibraryOpensOnAPageThatSaysWhatToDo)
{
    EXPECT_TRUE(window->showsStartPage());
    EXPECT_FALSE(window->library().isVisible());
    EXPECT_FALSE(window->actions().exportTable->isEnabled());
    importYears({2021});
    EXPECT_FALSE(window->showsStartPage());
    EXPECT_TRUE(window->library().isVisible());
}

TEST_F(MainWindowTest, TheSamplesOpenInALibraryOfTheirOwnAndAreSaidToBeInvented)
{
    const QString own = workspace->path();
    // The page makes its buttons anew while the click is at work.
    const auto offered = window->startPage().findChildren<QPushButton*>();
    const auto samples = std::find_if(offered.begin(), offered.end(),
                                      [](const QPushButton* button) { return button->text().contains(QStringLiteral("samples")); });
    ASSERT_NE(samples, offered.end());
    QTest::mouseClick(*samples, Qt::LeftButton);
    waitForImport();
    EXPECT_EQ(workspace->reports().size(), 6U);
    EXPECT_NE(workspace->path(), own);
    EXPECT_TRUE(says(QStringLiteral("This report is invented")));
    const auto buttons = window->readerPage().header().findChildren<QToolButton*>();
    EXPECT_TRUE(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton* b) {
        return b->isVisible() && b->text().contains(QStringLiteral("2023"));
    })) << "the year that came in after the one shown is offered";
}

TEST_F(MainWindowTest, ImportsThroughTheMenuAndShowsTheReport)
{
    importYears({2020, 2021});
    EXPECT_TRUE(treeText().contains(QStringLiteral("2020"))) << treeText().toStdString();
    ASSERT_TRUE(window->readerPage().report());
    EXPECT_EQ(window->imports().dialog(), nullptr) << "nothing went wrong, so no list is shown";
    EXPECT_TRUE(window->statusLine().isVisible());
}

TEST_F(MainWindowTest, DroppedFilesAndFoldersComeInAndForeignOnesAreNamed)
{
    const QString file = made::reportFile(folder.path(), 2019);
    const QString below = folder.filePath(QStringLiteral("below"));
    QDir().mkpath(below);
    made::reportFile(below, 2020);
    made::file(below, QStringLiteral("empty.txt"), {});
    made::file(below, QStringLiteral("photo.jpg"), QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10));
    drop({QUrl::fromLocalFile(file), QUrl::fromLocalFile(below)});
    waitForImport();
    EXPECT_EQ(workspace->reports().size(), 2U);
    ASSERT_NE(window->imports().dialog(), nullptr);
    EXPECT_TRUE(window->imports().dialog()->isVisible()) << "what went wrong is shown";
    EXPECT_EQ(window->imports().dialog()->table().model()->rowCount(), 4);
}

TEST_F(MainWindowTest, AnImportIsCancelledAtTheStatusLine)
{
    const QString many = folder.filePath(QStringLiteral("many"));
    QDir().mkpath(many);
    for (int year = 1600; year < 2000; ++year)
        made::reportFile(many, year);
    QToolButton* cancel = window->statusLine().findChild<QToolButton*>();
    QObject::connect(workspace.get(), &Workspace::importProgress, cancel, [cancel](int done) {
        if (done == 2)
            QTest::mouseClick(cancel, Qt::LeftButton);
    });
    prompts->folder = many;
    window->actions().importFolder->trigger();
    waitForImport();
    EXPECT_GE(workspace->reports().size(), 2U);
    EXPECT_LT(workspace->reports().size(), 400U);
    EXPECT_TRUE(says(QStringLiteral("cancelled")));
}

TEST_F(MainWindowTest, TheTreeIsFilteredByWords)
{
    importYears({2020, 2021});
    window->library().findChild<QLineEdit*>()->setText(QStringLiteral("2021"));
    EXPECT_FALSE(treeText().contains(QStringLiteral("2020")));
    EXPECT_TRUE(treeText().contains(QStringLiteral("2021")));
}

TEST_F(MainWindowTest, TheTableIsExportedAsItIsShownAndReadBack)
{
    importYears({2021});
    prompts->output = folder.filePath(QStringLiteral("out.csv"));
    window->actions().exportTable->trigger();
    const std::string bytes = support::fileBytes(prompts->output.toStdString());
    const auto rows = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
    EXPECT_EQ(rows, window->readerPage().report()->statements.size() + 1);
    EXPECT_TRUE(bytes.starts_with("\xEF\xBB\xBFreport,file,"));
    EXPECT_NE(bytes.find("231.5"), std::string::npos);
    EXPECT_EQ(prompts->suggested, QStringLiteral("松溪区2021.csv"));
    prompts->output = folder.filePath(QStringLiteral("nowhere/out.csv"));
    window->actions().exportTable->trigger();
    EXPECT_EQ(prompts->told.size(), 1) << "what can't be written is told";
}

TEST_F(MainWindowTest, TheChartIsExportedAsAPicture)
{
    window->actions().openSamples->trigger();
    waitForImport();
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    prompts->output = folder.filePath(QStringLiteral("chart.png"));
    window->actions().exportChart->trigger();
    auto* dialog = window->findChild<charts::FigureDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    dialog->findChild<QPushButton*>(QStringLiteral("save"))->click();
    EXPECT_EQ(QImage(prompts->output).width(), 1600);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(MainWindowTest, GoesBackFromTheChartToWhereAPersonWas)
{
    importYears({2020, 2021});
    window->openReport(workspace->reports().front().id, 1);
    window->showPage(Page::Chart);
    EXPECT_FALSE(window->readerPage().isVisible());
    window->actions().goBack->trigger();
    EXPECT_TRUE(window->readerPage().isVisible());
    EXPECT_EQ(window->currentReport(), workspace->reports().front().id);
    window->actions().goForward->trigger();
    EXPECT_FALSE(window->readerPage().isVisible());
}

TEST_F(MainWindowTest, ARemovedReportLeavesTheWindow)
{
    importYears({2021});
    window->actions().removeReport->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->showsStartPage(); }));
}

TEST_F(MainWindowTest, ComesBackAsItWasLeft)
{
    importYears({2021});
    window->resize(1111, 777);
    window->actions().serif->setChecked(false);
    window->actions().zoomIn->trigger();
    window->actions().furniture->actions().last()->trigger();
    window->actions().markDamage->setChecked(false);
    window->actions().theme->actions().last()->trigger();
    const QSize size = window->size();
    restart();
    EXPECT_EQ(workspace->reports().size(), 1U) << "the library is opened again";
    EXPECT_EQ(window->size(), size);
    EXPECT_FALSE(window->actions().serif->isChecked());
    EXPECT_EQ(window->readerPage().view().zoom(), 1);
    EXPECT_EQ(window->readerPage().view().furniture(), reader::FurnitureShown::Hidden);
    EXPECT_TRUE(window->actions().furniture->actions().last()->isChecked());
    EXPECT_FALSE(window->actions().markDamage->isChecked());
    EXPECT_EQ(presentation::themeInForce(), presentation::Theme::Dark);
    applyTheme(presentation::ThemeChoice::Light);
}

TEST_F(MainWindowTest, ADarkWindowIsDark)
{
    importYears({2021});
    const auto ground = [&] { return window->readerPage().view().grab().toImage().pixelColor(3, 3); };
    window->actions().theme->actions().at(1)->trigger();
    EXPECT_EQ(ground(), presentation::ground(presentation::Theme::Light).page);
    window->actions().theme->actions().at(2)->trigger();
    EXPECT_EQ(ground(), presentation::ground(presentation::Theme::Dark).page);
    applyTheme(presentation::ThemeChoice::Light);
}

TEST_F(MainWindowTest, WhatIsNoLibraryIsToldInWords)
{
    prompts->library = made::file(folder.path(), QStringLiteral("letters.duixian"), "only words, and no library at all");
    window->actions().openLibrary->trigger();
    ASSERT_EQ(prompts->told.size(), 1);
    EXPECT_TRUE(prompts->told.first().contains(QStringLiteral("letters.duixian")));
}

TEST_F(MainWindowTest, EveryKeyDoesOneThingAndEveryActionHasWords)
{
    std::set<QString> keys;
    QList<QAction*> all;
    for (const QMenu* menu : window->menuBar()->findChildren<QMenu*>())
        all << menu->actions();
    for (const QAction* action : all) {
        if (action->isSeparator())
            continue;
        EXPECT_FALSE(action->text().isEmpty());
        if (!action->shortcut().isEmpty()) {
            EXPECT_TRUE(keys.insert(action->shortcut().toString()).second) << action->text().toStdString();
        }
    }
    EXPECT_GE(keys.size(), 15U);
}

TEST_F(MainWindowTest, EveryButtonWithoutWordsHasAName)
{
    importYears({2021});
    for (const auto* button : window->findChildren<QAbstractButton*>())
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty() && button->isVisible() &&
                     !button->objectName().startsWith(QStringLiteral("qt_")) &&
                     button->parent()->metaObject() != &QLineEdit::staticMetaObject)
            << button->metaObject()->className();
}

} // namespace
} // namespace duixian::shell
