// SPDX-License-Identifier: GPL-3.0-or-later
// Restore points, damage and other programs, as a person meets them in the window.
#include <filesystem>

#include <QFile>
#include <QPushButton>
#include <QTableWidget>

#include "app/presentation/qt_text.h"
#include "app/shell/actions.h"
#include "app/shell/keeping_desk.h"
#include "app/shell/library_desk.h"
#include "app/shell/notice_bar.h"
#include "app/shell/points_dialog.h"
#include "app/shell/settings.h"
#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/library/schema.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class KeepingInWindow : public WindowFixture {
protected:
    [[nodiscard]] KeepingDesk& desk() { return window->keeping(); }
    [[nodiscard]] QString notice() { return window->notice().isVisible() ? window->notice().text() : QString(); }
    [[nodiscard]] std::size_t reports() const { return workspace->reports().size(); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("my reports.duixian")); }
    [[nodiscard]] std::string corePath() const { return path().toStdString(); }

    /// What the desk says when a piece of work in the background is done.
    template <class Signal, class Act>
    void waitFor(Signal signal, Act&& act)
    {
        QSignalSpy spy(&desk().keeping(), signal);
        act();
        ASSERT_TRUE(!spy.isEmpty() || spy.wait(20000));
    }
    void keepUp()
    {
        waitFor(&Keeping::keptUp, [this] { desk().keeping().keepUp(); });
    }
    /// What was found is read in the background.
    void lookAndWait()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace->working(); }, 10000));
        desk().look();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace->working(); }, 10000));
    }
    PointsDialog& openPoints()
    {
        window->actions().restorePoints->trigger();
        EXPECT_NE(desk().dialog(), nullptr);
        EXPECT_TRUE(desk().dialog()->isVisible());
        return *desk().dialog();
    }
    void makePoint()
    {
        PointsDialog& dialog = openPoints();
        waitFor(&Keeping::pointMade, [&] { dialog.makeButton().click(); });
    }
    void restoreRow(PointsDialog& dialog, int row)
    {
        dialog.table().selectRow(row);
        ASSERT_TRUE(dialog.restoreButton().isEnabled());
        waitFor(&Keeping::restored, [&] { dialog.restoreButton().click(); });
    }
    /// The list of tables is gone: it can't be opened any more.
    void damage() const { overwrite(100, 3900); }
    void overwrite(qint64 from, qsizetype length) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(from);
        file.write(QByteArray(length, '\x5a'));
    }
    void closeWindow()
    {
        window->close();
        window.reset();
        finished.reset();
        workspace.reset();
    }
};

TEST_F(KeepingInWindow, AQuietDayMakesOnePointAndSaysNothing)
{
    importYears({2020});
    keepUp();
    keepUp();
    ASSERT_EQ(Keeping::points(path()).size(), 1U);
    EXPECT_EQ(Keeping::points(path()).front().reason, library::PointReason::Daily);
    EXPECT_EQ(notice(), QString());
    EXPECT_TRUE(prompts->told.isEmpty());
}

TEST_F(KeepingInWindow, UpkeepBeginsByItself)
{
    QSignalSpy spy(&desk().keeping(), &Keeping::keptUp);
    ASSERT_TRUE(spy.wait(20000));
    EXPECT_EQ(Keeping::points(path()).size(), 1U);
}

TEST_F(KeepingInWindow, WhereNoPointCanBeMadeTheStatusLineSaysSoOnce)
{
    std::filesystem::remove_all(corePath() + "-points");
    QFile inTheWay(path() + QStringLiteral("-points"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    keepUp();
    EXPECT_TRUE(says(QStringLiteral("Today's restore point was not made")));
    EXPECT_TRUE(prompts->told.isEmpty());
}

TEST_F(KeepingInWindow, APointIsMadeAndRestoredAndTheRestoringTakenBack)
{
    importYears({2020});
    makePoint();
    PointsDialog* dialog = desk().dialog();
    EXPECT_EQ(dialog->table().rowCount(), 1);
    EXPECT_EQ(dialog->table().item(0, 2)->text(), QStringLiteral("1"));
    EXPECT_FALSE(dialog->restoreButton().isEnabled()) << "nothing is chosen yet";
    dialog->close();
    importYears({2021});
    ASSERT_EQ(reports(), 2U);

    restoreRow(openPoints(), 0);
    EXPECT_EQ(reports(), 1U);
    EXPECT_TRUE(says(QStringLiteral("What was there before is kept as a restore point.")));

    PointsDialog& again = openPoints();
    ASSERT_EQ(again.table().rowCount(), 2);
    EXPECT_EQ(again.table().item(0, 1)->text(), QStringLiteral("before another point was restored"));
    restoreRow(again, 0);
    EXPECT_EQ(reports(), 2U);
}

TEST_F(KeepingInWindow, WhileItWorksNothingElseCanBeAsked)
{
    PointsDialog dialog(QStringLiteral("x"), false, window.get());
    dialog.show();
    dialog.setPoints({{"/x/2026-11-22T08-30-00Z.daily.duixian", "2026-11-22T08:30:00Z", library::PointReason::Daily, 2048, 3}});
    dialog.table().selectRow(0);
    EXPECT_TRUE(dialog.restoreButton().isEnabled());
    dialog.setBusy(QStringLiteral("at work"));
    EXPECT_FALSE(dialog.restoreButton().isEnabled());
    EXPECT_FALSE(dialog.makeButton().isEnabled());
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible());
    dialog.setBusy({});
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(KeepingInWindow, AnUnreadablePointIsShownAndCantBeChosen)
{
    PointsDialog dialog(QStringLiteral("x"), false, window.get());
    dialog.setPoints({{"/x/2026-11-22T08-30-00Z.daily.duixian", "2026-11-22T08:30:00Z", library::PointReason::Daily, 2048, std::nullopt}});
    dialog.table().selectRow(0);
    EXPECT_FALSE(dialog.restoreButton().isEnabled());
    EXPECT_EQ(dialog.table().item(0, 2)->text(), QStringLiteral("can't be read"));
}

TEST_F(KeepingInWindow, ADamagedLibraryIsBroughtBack)
{
    importYears({2020});
    makePoint();
    closeWindow();
    damage();
    start();
    // Cancelled at first: the window asks once, and stays usable.
    EXPECT_EQ(prompts->damaged.size(), 1);
    prompts->wayOut = WayOut::Restore;
    window->libraries().open(path());
    ASSERT_NE(desk().dialog(), nullptr);
    EXPECT_FALSE(desk().dialog()->makeButton().isEnabled());
    restoreRow(*desk().dialog(), 0);
    EXPECT_EQ(reports(), 1U);
    EXPECT_EQ(workspace->path(), path());
    EXPECT_TRUE(says(QStringLiteral("The damaged file is kept as")));
}

TEST_F(KeepingInWindow, WhatCanBeReadIsSavedIntoANewLibrary)
{
    importYears({2020, 2021});
    prompts->wayOut = WayOut::Rescue;
    prompts->newLibrary = folder.filePath(QStringLiteral("saved.duixian"));
    waitFor(&Keeping::rescued, [this] { EXPECT_TRUE(desk().offerWaysOut(path())); });
    EXPECT_EQ(workspace->path(), prompts->newLibrary);
    EXPECT_EQ(reports(), 2U);
    EXPECT_TRUE(prompts->told.isEmpty()) << "nothing is lost";
}

TEST_F(KeepingInWindow, WhatIsLostIsSaidByName)
{
    importYears({2020, 2021});
    {
        library::Connection connection(corePath(), library::Connection::Mode::ReadWrite);
        connection.run("DELETE FROM report_text WHERE report = 2");
    }
    prompts->wayOut = WayOut::Rescue;
    prompts->newLibrary = folder.filePath(QStringLiteral("saved.duixian"));
    const QString lost = toQt(std::string_view(workspace->entry({2})->passport.fileName));
    waitFor(&Keeping::rescued, [this] { EXPECT_TRUE(desk().offerWaysOut(path())); });
    EXPECT_EQ(reports(), 1U);
    ASSERT_EQ(prompts->told.size(), 1);
    EXPECT_TRUE(prompts->told.front().contains(lost));
}

TEST_F(KeepingInWindow, WhereNothingCanBeReadThatIsSaid)
{
    closeWindow();
    damage();
    start();
    prompts->wayOut = WayOut::Rescue;
    prompts->newLibrary = folder.filePath(QStringLiteral("saved.duixian"));
    waitFor(&Keeping::failed, [this] { EXPECT_TRUE(desk().offerWaysOut(path())); });
    EXPECT_EQ(prompts->told.size(), 1);
    EXPECT_FALSE(QFile::exists(prompts->newLibrary));
}

TEST_F(KeepingInWindow, DamageThatIsFoundLaterIsSaidInTheWindow)
{
    importYears({2020});
    qint64 page = 0;
    {
        library::Connection connection(corePath(), library::Connection::Mode::ReadWrite);
        page = connection.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'cleaning_step'") - 1;
    }
    overwrite(page * 4096, 4096);
    keepUp();
    EXPECT_TRUE(notice().contains(QStringLiteral("damaged"))) << notice().toStdString();
    window->notice().button().click();
    EXPECT_EQ(prompts->damaged, QStringList{path()});
}

TEST_F(KeepingInWindow, ALibraryOfANewerVersionIsOpenedToBeRead)
{
    importYears({2020});
    closeWindow();
    library::Connection(corePath(), library::Connection::Mode::ReadWrite).run("PRAGMA user_version = 99");
    start();
    EXPECT_EQ(reports(), 1U);
    EXPECT_TRUE(notice().contains(QStringLiteral("newer version")));
    const Actions& actions = window->actions();
    for (const QAction* action : {actions.importFiles, actions.importFolder, actions.paste, actions.removeReport})
        EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
    EXPECT_FALSE(openPoints().makeButton().isEnabled());
    keepUp();
    EXPECT_TRUE(Keeping::points(path()).empty());
}

TEST_F(KeepingInWindow, ALibraryOfAnOlderVersionIsBroughtUpToDateAndThatIsSaid)
{
    const QString old = folder.filePath(QStringLiteral("old.duixian"));
    {
        library::Connection connection(old.toStdString(), library::Connection::Mode::Create);
        library::migrate(connection, 2);
    }
    window->libraries().open(old);
    EXPECT_EQ(workspace->path(), old);
    EXPECT_TRUE(notice().contains(QStringLiteral("brought up to date")));
    window->notice().button().click();
    ASSERT_NE(desk().dialog(), nullptr);
    EXPECT_EQ(desk().dialog()->table().rowCount(), 1);
}

TEST_F(KeepingInWindow, WhatAnotherProgramAddsIsShown)
{
    importYears({2020});
    lookAndWait();
    {
        auto other = library::Library::open(corePath());
        Report report;
        report.text = u"第二个";
        static_cast<void>(other->add(report, "another file"));
    }
    lookAndWait();
    EXPECT_EQ(reports(), 2U);
    EXPECT_TRUE(says(QStringLiteral("Another program changed the library")));
}

TEST_F(KeepingInWindow, OwnChangesAreNobodyElses)
{
    importYears({2020});
    importYears({2021});
    lookAndWait();
    EXPECT_FALSE(says(QStringLiteral("Another program")));
}

TEST_F(KeepingInWindow, ALibraryThatIsTakenAwayIsSaid)
{
    importYears({2020});
    const QString away = folder.filePath(QStringLiteral("away.duixian"));
    ASSERT_TRUE(QFile::rename(path(), away));
    desk().look();
    EXPECT_TRUE(notice().contains(QStringLiteral("moved, removed or replaced")));
    window->notice().button().click();
    EXPECT_EQ(prompts->told.size(), 1) << "it is not there yet";
    ASSERT_TRUE(QFile::rename(away, path()));
    window->notice().button().click();
    EXPECT_EQ(notice(), QString());
    EXPECT_EQ(reports(), 1U);
}

} // namespace
} // namespace duixian::shell
