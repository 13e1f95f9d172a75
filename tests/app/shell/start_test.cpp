// SPDX-License-Identifier: GPL-3.0-or-later
// The first minutes, and how a window ends.
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "app/shell/bug_report.h"
#include "app/shell/desktop_prompts.h"
#include "app/shell/icons.h"
#include "app/shell/start_page.h"
#include "core/library/library.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

using StartTest = WindowFixture;

TEST_F(StartTest, RecentLibrariesAreOfferedAndThoseThatAreGoneAreGrey)
{
    const QString kept = folder.filePath(QStringLiteral("kept.duixian"));
    const QString gone = folder.filePath(QStringLiteral("gone.duixian"));
    for (const QString& path : {gone, kept}) {
        prompts->newLibrary = path;
        window->actions().newLibrary->trigger();
    }
    QFile::remove(gone);
    restart();
    QPushButton* offered = nullptr;
    for (QPushButton* button : window->startPage().findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("gone"))) {
            EXPECT_FALSE(button->isEnabled());
            EXPECT_TRUE(button->toolTip().contains(QStringLiteral("gone.duixian"))) << "with its path";
        }
        if (button->text().startsWith(QStringLiteral("my reports")))
            offered = button;
    }
    QMenu& menu = *window->actions().recent;
    Q_EMIT menu.aboutToShow();
    int grey = 0;
    for (const QAction* action : menu.actions())
        grey += !action->isEnabled() && action->text().contains(QStringLiteral("gone")) ? 1 : 0;
    EXPECT_EQ(grey, 1);
    ASSERT_NE(offered, nullptr);
    QTest::mouseClick(offered, Qt::LeftButton);
    EXPECT_TRUE(workspace->path().endsWith(QStringLiteral("my reports.duixian")));
    Q_EMIT menu.aboutToShow();
    menu.actions().last()->trigger();
    Q_EMIT menu.aboutToShow();
    EXPECT_FALSE(menu.isEnabled()) << "the list is cleared";
}

TEST_F(StartTest, NothingHasToBeSavedAndTheWindowSaysSo)
{
    importYears({2021});
    const auto tips = window->findChildren<QWidget*>();
    EXPECT_TRUE(std::any_of(tips.begin(), tips.end(), [](const QWidget* widget) {
        return widget->toolTip().contains(QStringLiteral("saved"), Qt::CaseInsensitive);
    }));
    for (const QAction* action : window->findChildren<QAction*>())
        EXPECT_NE(action->text(), QStringLiteral("&Save"));
    EXPECT_FALSE(window->windowTitle().contains(QLatin1Char('*')));
}

TEST_F(StartTest, TheWindowClosesDuringAnImportAndWhatIsInIsWhole)
{
    const QString many = folder.filePath(QStringLiteral("many"));
    QDir().mkpath(many);
    for (int year = 1600; year < 2000; ++year)
        made::reportFile(many, year);
    const QString path = workspace->path();
    bool closed = false;
    QObject::connect(workspace.get(), &Workspace::importProgress, window.get(), [&](int done) {
        if (done == 3)
            closed = window->close();
    });
    prompts->folder = many;
    window->actions().importFolder->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return closed; }, 20000));
    window.reset();
    finished.reset();
    workspace.reset();
    const auto library = library::Library::open(path.toStdString(), library::Access::ReadOnly);
    ASSERT_TRUE(library);
    EXPECT_GE(library->list().size(), 3U);
    EXPECT_LT(library->list().size(), 400U);
    for (const auto& entry : library->list())
        EXPECT_GT(entry.targets + entry.outcomes, 0U) << "a report is in whole";
    start();
}

/// What a program leaves that was killed in the middle of its first start.
TEST_F(StartTest, ALibraryThatWasOnlyBegunIsMadeAnew)
{
    const QString path = workspace->path();
    window.reset();
    finished.reset();
    workspace.reset();
    QFile begun(path);
    ASSERT_TRUE(begun.open(QIODevice::WriteOnly | QIODevice::Truncate));
    begun.close();
    start();
    EXPECT_EQ(workspace->path(), path);
    EXPECT_TRUE(prompts->told.isEmpty());
    importYears({2021});
    EXPECT_EQ(workspace->reports().size(), 1U);
}

TEST_F(StartTest, AMessageIsCopiedWithTheVersions)
{
    DesktopPrompts real(window.get());
    real.tell(QStringLiteral("a.txt can't be read"));
    auto* box = window->findChild<QMessageBox*>(QStringLiteral("messageBox"));
    ASSERT_NE(box, nullptr);
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::ActionRole)
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(box->isVisible()) << "copying closes nothing";
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("a.txt can't be read\n\n") + bugReport());
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(box->isVisible());
}

TEST(Icons, AreDrawnAnewAtEveryScale)
{
    const QIcon drawn = icon(QStringLiteral("search"));
    const QPixmap small = drawn.pixmap(QSize(24, 24), 1);
    const QPixmap large = drawn.pixmap(QSize(24, 24), 2);
    EXPECT_EQ(small.size(), QSize(24, 24));
    EXPECT_EQ(large.size(), QSize(48, 48));
    EXPECT_NE(large.toImage(), small.scaled(48, 48).toImage()) << "drawn, not stretched";
}

} // namespace
} // namespace duixian::shell
