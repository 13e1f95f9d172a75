// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include <random>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "app/presentation/qt_text.h"
#include "app/workspace/neighbours.h"
#include "app/workspace/samples.h"
#include "tests/app/workspace/made_files.h"

namespace duixian {
namespace {

class WorkspaceTest : public testing::Test {
protected:
    WorkspaceTest() { EXPECT_TRUE(workspace.create(folder.filePath(QStringLiteral("test.duixian")))); }

    /// What came of the import that was begun before.
    ImportSummary waited()
    {
        EXPECT_TRUE(!finished.isEmpty() || finished.wait(20000));
        return finished.takeFirst().first().value<ImportSummary>();
    }

    ImportSummary imported(const QStringList& paths)
    {
        workspace.importPaths(paths);
        return waited();
    }

    [[nodiscard]] QString reports() const
    {
        QDir(folder.path()).mkpath(QStringLiteral("reports"));
        return folder.filePath(QStringLiteral("reports"));
    }

    QTemporaryDir folder;
    Workspace workspace;
    QSignalSpy finished{&workspace, &Workspace::importFinished};
};

TEST_F(WorkspaceTest, ImportsAFileWithItsStatements)
{
    const ImportSummary summary = imported({made::reportFile(reports(), 2021)});
    ASSERT_EQ(summary.results.size(), 1U);
    EXPECT_EQ(summary.results[0].taken.status, intake::Status::Imported);
    ASSERT_EQ(workspace.reports().size(), 1U);
    const auto& entry = workspace.reports().front();
    EXPECT_EQ(entry.id, summary.results[0].taken.report);
    EXPECT_EQ(entry.targets, 2U);
    EXPECT_EQ(entry.outcomes, 3U);
    const auto report = workspace.report(entry.id);
    ASSERT_TRUE(report);
    for (const Statement& statement : report->statements)
        EXPECT_EQ(report->text.substr(statement.span.begin, statement.span.length()), statement.quote);
}

TEST_F(WorkspaceTest, TheSameBytesAreToldAndNotDoubled)
{
    const QString file = made::reportFile(reports(), 2021);
    const ReportId first = imported({file}).results[0].taken.report;
    const ImportSummary again = imported({file});
    EXPECT_EQ(again.results[0].taken.status, intake::Status::AlreadyThere);
    EXPECT_EQ(again.results[0].taken.report, first);
    EXPECT_EQ(workspace.reports().size(), 1U);
}

TEST_F(WorkspaceTest, AFolderIsImportedWithWhatLiesBelowAndForeignFilesAreNamed)
{
    made::reportFile(reports(), 2020);
    QDir(reports()).mkpath(QStringLiteral("below"));
    made::reportFile(reports() + QStringLiteral("/below"), 2021);
    made::file(reports(), QStringLiteral("empty.txt"), {});
    made::file(reports(), QStringLiteral("picture.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    const ImportSummary summary = imported({reports()});
    EXPECT_EQ(summary.count(intake::Status::Imported), 2U);
    EXPECT_EQ(summary.count(intake::Status::Failed), 2U);
    for (const ImportResult& result : summary.results) {
        if (result.item.file.fileName == "empty.txt") {
            EXPECT_EQ(result.taken.error->code, ErrorCode::FileEmpty);
        }
        if (result.item.file.fileName == "picture.png") {
            EXPECT_EQ(result.taken.error->code, ErrorCode::FormatUnsupported);
        }
    }
}

TEST_F(WorkspaceTest, AFileThatIsNotThereIsNamed)
{
    const ImportSummary summary = imported({folder.filePath(QStringLiteral("nowhere.txt"))});
    ASSERT_EQ(summary.results.size(), 1U);
    EXPECT_EQ(summary.results[0].taken.error->code, ErrorCode::FileMissing);
}

TEST_F(WorkspaceTest, SaysHowFarItIs)
{
    QSignalSpy progress(&workspace, &Workspace::importProgress);
    imported({made::reportFile(reports(), 2020), made::reportFile(reports(), 2021)});
    ASSERT_GE(progress.size(), 3);
    EXPECT_EQ(progress[2][0].toInt(), 1);
    EXPECT_EQ(progress[2][1].toInt(), 2);
    EXPECT_EQ(progress[2][2].toString(), QStringLiteral("松溪区2021.txt"));
}

TEST_F(WorkspaceTest, WhatIsInStaysInWhenAnImportIsCancelled)
{
    constexpr int files = 400;
    for (int i = 0; i < files; ++i)
        made::reportFile(reports(), 1600 + i);
    QObject::connect(&workspace, &Workspace::importProgress, &workspace, [this](int done) {
        if (done == 3)
            workspace.cancelImport();
    });
    const ImportSummary summary = imported({reports()});
    EXPECT_TRUE(summary.cancelled);
    EXPECT_GE(summary.results.size(), 3U);
    EXPECT_LT(summary.results.size(), static_cast<std::size_t>(files));
    EXPECT_EQ(workspace.reports().size(), summary.results.size());
    EXPECT_FALSE(workspace.importing());
}

TEST_F(WorkspaceTest, CancelledAnywhereEachFileIsInWholeOrNotAtAll)
{
    constexpr int files = 12;
    for (int i = 0; i < files; ++i)
        made::reportFile(reports(), 1990 + i);
    constexpr int rounds = 50;
    std::minstd_rand dice(28);
    for (int round = 0; round < rounds; ++round) {
        const QString path = reports() + QStringLiteral("/../cancelled%1.duixian").arg(round);
        ASSERT_TRUE(workspace.create(path));
        constexpr unsigned longest = 120;
        QTimer::singleShot(static_cast<int>(dice() % longest), &workspace, [this] { workspace.cancelImport(); });
        const ImportSummary summary = imported({reports()});
        EXPECT_EQ(workspace.reports().size(), summary.results.size()) << "round " << round;
        for (const auto& entry : workspace.reports()) {
            const auto report = workspace.report(entry.id);
            ASSERT_TRUE(report);
            EXPECT_EQ(report->statements.size(), entry.targets + entry.outcomes);
            EXPECT_FALSE(report->statements.empty());
        }
    }
}

TEST_F(WorkspaceTest, ASecondImportWaitsForTheFirst)
{
    workspace.importPaths({made::reportFile(reports(), 2020)});
    workspace.importPaths({made::reportFile(reports(), 2021)});
    waited();
    waited();
    EXPECT_EQ(workspace.reports().size(), 2U);
}

TEST_F(WorkspaceTest, ARemovedReportIsGone)
{
    const ReportId id = imported({made::reportFile(reports(), 2021)}).results[0].taken.report;
    workspace.remove({id});
    EXPECT_TRUE(QTest::qWaitFor([this] { return workspace.reports().empty(); }));
    EXPECT_EQ(workspace.entry(id), nullptr);
}

TEST_F(WorkspaceTest, ALibraryIsThereAgainWhenItIsOpenedAgain)
{
    imported({made::reportFile(reports(), 2021)});
    Workspace other;
    ASSERT_TRUE(other.open(workspace.path()));
    EXPECT_EQ(other.reports().size(), 1U);
}

TEST_F(WorkspaceTest, WhatIsNoLibraryIsRefusedAndTheOldOneStays)
{
    const QString before = workspace.path();
    const Result<void> result = workspace.open(made::file(reports(), QStringLiteral("a.duixian"), "no library at all, only words"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::LibraryForeign);
    EXPECT_EQ(workspace.path(), before);
}

TEST_F(WorkspaceTest, TheSamplesAreKnownAsSamplesUnderAnyName)
{
    workspace.importSamples();
    const ImportSummary summary = waited();
    EXPECT_EQ(summary.count(intake::Status::Imported), sampleReports().size());
    for (const auto& entry : workspace.reports())
        EXPECT_TRUE(isSample(entry.passport.sha256)) << entry.passport.fileName;
    const auto own = imported({made::reportFile(reports(), 2021)}).results[0].taken.report;
    EXPECT_FALSE(isSample(workspace.entry(own)->passport.sha256));
}

TEST_F(WorkspaceTest, APanelIsOfTheReportsAskedForAsAPersonLeftThem)
{
    workspace.importSamples();
    waited();
    const auto figures = [](const std::vector<PanelRow>& rows) {
        std::size_t count = 0;
        for (const PanelRow& row : rows)
            count += row.targets.size() + row.outcomes.size();
        return count;
    };
    const ReportId first = workspace.reports().front().id;
    const std::vector<PanelRow> rows = workspace.panel({first}).rows;
    ASSERT_FALSE(rows.empty());
    for (const PanelRow& row : rows) {
        EXPECT_EQ(row.place, workspace.entry(first)->head.place);
        for (const PanelFigure& figure : row.outcomes)
            EXPECT_EQ(figure.report, first);
    }
    workspace.reject(first, {0, false});
    EXPECT_EQ(figures(workspace.panel({first}).rows) + 1, figures(rows));
    EXPECT_GT(figures(workspace.panel({first, workspace.reports().back().id}).rows), figures(rows));
    EXPECT_TRUE(workspace.panel({}).rows.empty());
}

TEST(Neighbours, AreTheNearestYearsOfTheSamePlace)
{
    const auto entry = [](int id, const std::u16string& place, int year) {
        library::ReportEntry made;
        made.id = ReportId{id};
        made.head.place = Place{place, {}, {u"北岭省", place}};
        made.head.planned = Period::year(year);
        return made;
    };
    const std::vector<library::ReportEntry> entries{entry(1, u"青石区", 2018), entry(2, u"青石区", 2020), entry(3, u"青石区", 2021),
                                                    entry(4, u"安溪区", 2019)};
    const Neighbours around = neighboursOf(ReportId{2}, entries);
    EXPECT_EQ(around.previous, ReportId{1});
    EXPECT_EQ(around.previousYear, 2018);
    EXPECT_EQ(around.next, ReportId{3});
    EXPECT_FALSE(neighboursOf(ReportId{4}, entries).next.valid());
    EXPECT_FALSE(neighboursOf(ReportId{9}, entries).next.valid());
}

} // namespace
} // namespace duixian
