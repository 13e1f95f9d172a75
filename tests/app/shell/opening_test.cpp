// SPDX-License-Identifier: GPL-3.0-or-later
// A library that is given to the program as a file: by a double click, on the command line, dropped, with reports beside it.
#include <QDir>
#include <QFileInfo>

#include "app/shell/library_desk.h"
#include "app/workspace/library_files.h"
#include "core/library/library.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class OpeningTest : public WindowFixture {
protected:
    OpeningTest() { QDir().mkpath(folder.filePath(QStringLiteral("里"))); }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(QStringLiteral("里/") + name); }
    QString library(const QString& name)
    {
        EXPECT_TRUE(library::Library::create(path(name).toStdString()));
        return path(name);
    }
    /// Another start of the program, in a person's home as it is.
    bool begin(const QStringList& files)
    {
        window->close();
        window.reset();
        finished.reset();
        workspace = std::make_unique<Workspace>();
        finished = std::make_unique<QSignalSpy>(workspace.get(), &Workspace::importFinished);
        auto answers = std::make_unique<ScriptedPrompts>();
        prompts = answers.get();
        window = std::make_unique<MainWindow>(*workspace, Surroundings{store, folder.path(), std::move(answers)});
        others = std::make_unique<QSignalSpy>(window.get(), &MainWindow::anotherWindowWanted);
        Options options;
        options.files = files;
        return window->begin(options);
    }
    void dropAll(const QStringList& paths)
    {
        others = std::make_unique<QSignalSpy>(window.get(), &MainWindow::anotherWindowWanted);
        QList<QUrl> urls;
        for (const QString& dropped : paths)
            urls << QUrl::fromLocalFile(dropped);
        drop(urls);
        QCoreApplication::processEvents(); // what was dropped is taken once the drop is over
    }
    [[nodiscard]] QString openName() const { return QFileInfo(workspace->path()).fileName(); }
    [[nodiscard]] std::size_t reportsIn(const QString& file) const
    {
        const auto opened = library::Library::open(file.toStdString(), library::Access::ReadOnly);
        return opened ? opened->list().size() : 999;
    }

    std::unique_ptr<QSignalSpy> others;
};

TEST_F(OpeningTest, LibrariesAreToldFromReportsByTheirNameOrTheirMark)
{
    const QString marked = path(QStringLiteral("备份.db"));
    QFile::rename(library(QStringLiteral("一.duixian")), marked);
    const QString foreign = made::file(folder.path(), QStringLiteral("other.db"), "SQLite format 3");
    const QString report = made::reportFile(folder.path(), 2020);
    QDir().mkpath(path(QStringLiteral("夹.duixian")));
    QStringList paths{report,   path(QStringLiteral("没有.duixian")), marked, foreign, path(QStringLiteral("大写.DUIXIAN")),
                      path({}), path(QStringLiteral("夹.duixian"))};
    EXPECT_EQ(takeLibraries(paths), (QStringList{path(QStringLiteral("没有.duixian")), marked, path(QStringLiteral("大写.DUIXIAN"))}));
    EXPECT_EQ(paths, (QStringList{report, foreign, path({}), path(QStringLiteral("夹.duixian"))})) << "a folder holds reports";
}

TEST_F(OpeningTest, AFileOfALibraryIsOpenedAndNotImported)
{
    const QString given = library(QStringLiteral("甲 乙.duixian"));
    EXPECT_TRUE(begin({given}));
    EXPECT_EQ(workspace->path(), given);
    EXPECT_FALSE(workspace->working());
    EXPECT_TRUE(prompts->told.isEmpty());
}

TEST_F(OpeningTest, ReportsBesideItGoIntoIt)
{
    const QString given = library(QStringLiteral("甲.duixian"));
    EXPECT_TRUE(begin({made::reportFile(folder.path(), 2020), given, made::reportFile(folder.path(), 2021)}));
    waitForImport();
    EXPECT_EQ(workspace->path(), given);
    EXPECT_EQ(workspace->reports().size(), 2U);
    EXPECT_EQ(reportsIn(folder.filePath(QStringLiteral("my reports.duixian"))), 0U);
}

TEST_F(OpeningTest, OneThatIsMissingIsSaidAndNotMadeAndNothingGoesElsewhere)
{
    EXPECT_TRUE(begin({path(QStringLiteral("没有.duixian")), made::reportFile(folder.path(), 2020)}));
    EXPECT_EQ(openName(), QStringLiteral("my reports.duixian"));
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("没有.duixian"))));
    ASSERT_EQ(prompts->told.size(), 1);
    EXPECT_TRUE(prompts->told.first().contains(path(QStringLiteral("没有.duixian")))) << prompts->told.first().toStdString();
    EXPECT_TRUE(prompts->told.first().contains(QStringLiteral("was not imported")));
    EXPECT_FALSE(workspace->working());
}

TEST_F(OpeningTest, AForeignFileOfThatNameIsSaidAndLeftAsItIs)
{
    const QString foreign = made::file(folder.path(), QStringLiteral("假.duixian"), "这不是资料库。");
    EXPECT_TRUE(begin({foreign}));
    EXPECT_EQ(openName(), QStringLiteral("my reports.duixian"));
    ASSERT_EQ(prompts->told.size(), 1);
    EXPECT_TRUE(prompts->told.first().contains(QStringLiteral("no library of Duixian"))) << prompts->told.first().toStdString();
    EXPECT_FALSE(prompts->told.first().contains(QStringLiteral("imported"))) << "nothing came with it";
    EXPECT_EQ(QFileInfo(foreign).size(), static_cast<qint64>(QStringLiteral("这不是资料库。").toUtf8().size()));
}

TEST_F(OpeningTest, EachOfSeveralWantsAWindow)
{
    const QStringList three{library(QStringLiteral("甲.duixian")), library(QStringLiteral("乙.duixian")),
                            library(QStringLiteral("丙.duixian"))};
    EXPECT_TRUE(begin(three));
    EXPECT_EQ(workspace->path(), three[0]);
    ASSERT_EQ(others->size(), 2);
    EXPECT_EQ(others->at(0).first().toString(), three[1]);
    EXPECT_EQ(others->at(1).first().toString(), three[2]);
}

TEST_F(OpeningTest, DroppedOnTheWindowItTakesThePlaceOfTheOneThatIsOpen)
{
    importYears({2019});
    const QString before = workspace->path();
    const QString given = library(QStringLiteral("甲.duixian"));
    dropAll({given, made::reportFile(folder.path(), 2020)});
    waitForImport();
    EXPECT_EQ(workspace->path(), given);
    EXPECT_EQ(workspace->reports().size(), 1U) << "the report that came with it is in it";
    EXPECT_EQ(reportsIn(before), 1U) << "and not in the one before";
    EXPECT_TRUE(others->isEmpty());
}

TEST_F(OpeningTest, DroppedWhereItIsOpenItStaysAsItIs)
{
    importYears({2019, 2020});
    const ReportId read = window->currentReport();
    const QSignalSpy changed(workspace.get(), &Workspace::libraryChanged);
    dropAll({workspace->path()});
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_EQ(window->currentReport(), read);
    EXPECT_TRUE(prompts->told.isEmpty());
}

TEST_F(OpeningTest, ADroppedOneThatCannotBeOpenedLeavesTheWindowAsItIs)
{
    importYears({2019});
    const QString before = workspace->path();
    dropAll({path(QStringLiteral("没有.duixian")), made::reportFile(folder.path(), 2020)});
    EXPECT_EQ(workspace->path(), before);
    EXPECT_FALSE(workspace->working()) << "the report was meant for another library";
    ASSERT_EQ(prompts->told.size(), 1);
    EXPECT_TRUE(prompts->told.first().contains(QStringLiteral("was not imported")));
}

} // namespace
} // namespace duixian::shell
