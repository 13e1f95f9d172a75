// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/searching.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/presentation/qt_text.h"
#include "app/workspace/workspace.h"
#include "tests/app/workspace/made_files.h"

namespace duixian {
namespace {

class SearchingTest : public testing::Test {
protected:
    SearchingTest()
    {
        EXPECT_TRUE(workspace.create(folder.filePath(QStringLiteral("test.duixian"))));
        QObject::connect(&searching, &Searching::found, &searching,
                         [this](const HitBatch& batch) { hits.insert(hits.end(), batch->begin(), batch->end()); });
    }

    void import(const std::vector<int>& years)
    {
        QStringList files;
        for (const int year : years)
            files << made::reportFile(folder.path(), year);
        QSignalSpy imported(&workspace, &Workspace::importFinished);
        workspace.importPaths(files);
        ASSERT_TRUE(imported.wait(20000));
    }

    SearchEnd ended()
    {
        EXPECT_TRUE(!finished.isEmpty() || finished.wait(20000));
        return finished.takeFirst().first().value<SearchEnd>();
    }

    SearchEnd answered(const QString& question)
    {
        hits.clear();
        searching.ask(workspace.understand(question), HitOrder::PlaceAndYear);
        return ended();
    }

    QTemporaryDir folder;
    Workspace workspace;
    Searching searching{workspace};
    std::vector<Hit> hits;
    QSignalSpy finished{&searching, &Searching::finished};
};

TEST_F(SearchingTest, FindsSentencesBesideTheWindow)
{
    import({2020, 2021});
    const SearchEnd end = answered(QStringLiteral("新建学校"));
    EXPECT_TRUE(end.whole);
    EXPECT_EQ(end.hits, 2U);
    EXPECT_EQ(end.reports, 2U);
    ASSERT_EQ(hits.size(), 2U);
    const auto report = workspace.report(hits[0].report);
    EXPECT_EQ(toQt(std::u16string_view(report->text).substr(hits[0].marks[0].begin, 4)).toStdString(), "新建学校");
    EXPECT_FALSE(searching.asking());
}

TEST_F(SearchingTest, ANewQuestionEndsTheOneBefore)
{
    import({2020, 2021});
    searching.ask(workspace.understand(QStringLiteral("生产总值")), HitOrder::PlaceAndYear);
    searching.ask(workspace.understand(QStringLiteral("新建学校")), HitOrder::Relevance);
    EXPECT_EQ(ended().hits, 2U);
    EXPECT_EQ(hits.size(), 2U) << "only the answer to the last question";
    EXPECT_FALSE(finished.wait(100));
}

TEST_F(SearchingTest, IsStopped)
{
    import({2020});
    searching.ask(workspace.understand(QStringLiteral("生产总值")), HitOrder::PlaceAndYear);
    searching.stop();
    const SearchEnd end = ended();
    EXPECT_LE(end.hits, 2U);
    EXPECT_FALSE(end.error);
}

TEST_F(SearchingTest, ABrokenPatternIsAFaultAndTheNextQuestionIsAnswered)
{
    import({2020});
    const SearchEnd end = answered(QStringLiteral("/[/"));
    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->code, ErrorCode::PatternMalformed);
    EXPECT_EQ(answered(QStringLiteral("新建学校")).hits, 1U);
}

TEST_F(SearchingTest, FiguresAreFoundAsAPersonSettledThem)
{
    import({2021});
    const QString question = QStringLiteral("一般公共预算收入 增长 >= 5%");
    EXPECT_EQ(answered(question).hits, 1U);
    ASSERT_TRUE(hits[0].statement);
    const ReportId report = workspace.reports()[0].id;
    const std::shared_ptr<const Report> read = workspace.report(report); // every decision makes another one
    for (std::size_t i = 0; i < read->statements.size(); ++i)
        if (read->statements[i].indicator == u"一般公共预算收入")
            workspace.reject(report, {i, false});
    EXPECT_EQ(answered(question).hits, 0U);
}

TEST_F(SearchingTest, SavedSearchesAreStepsOfTheHistoryAndCounted)
{
    import({2020});
    QSignalSpy counted(&searching, &Searching::counted);
    workspace.setSavedSearches({{"schools", "新建学校", {}}, {"nothing", "没有这样的词", {}}}, QStringLiteral("schools"));
    searching.countSaved();
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.size() == 2; }, 20000));
    EXPECT_EQ(counted[0][0].toString(), QStringLiteral("nothing"));
    EXPECT_EQ(counted[0][1].value<SearchEnd>().hits, 0U);
    EXPECT_EQ(counted[1][1].value<SearchEnd>().hits, 1U);
    counted.clear();
    import({2021});
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.size() == 2; }, 20000)) << "counted anew after the library has changed";
    EXPECT_EQ(counted[1][1].value<SearchEnd>().hits, 2U);
    QSignalSpy walked(&workspace, &Workspace::walked);
    workspace.undo(); // the import
    ASSERT_TRUE(walked.wait(20000));
    workspace.undo();
    ASSERT_TRUE(walked.wait(20000));
    EXPECT_TRUE(workspace.savedSearches().empty());
}

TEST_F(SearchingTest, WhatIsFoundIsWrittenWithItsSource)
{
    import({2020, 2021});
    QSignalSpy exported(&searching, &Searching::exported);
    for (const char* const name : {"found.csv", "found.xlsx"}) {
        const QString path = folder.filePath(QLatin1String(name));
        searching.exportFound(workspace.understand(QStringLiteral("新建学校")), HitOrder::PlaceAndYear, path, QStringLiteral("found"));
        ASSERT_TRUE(exported.wait(20000));
        EXPECT_FALSE(exported.takeFirst()[1].value<std::optional<Error>>());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (path.endsWith(QStringLiteral("csv"))) {
            EXPECT_EQ(bytes.count('\n'), 3);
            EXPECT_TRUE(bytes.contains("松溪区2021.txt"));
        } else {
            EXPECT_TRUE(bytes.startsWith("PK"));
        }
    }
    searching.exportFound(workspace.understand(QStringLiteral("新建学校")), HitOrder::PlaceAndYear,
                          folder.filePath(QStringLiteral("no/where.csv")), {});
    ASSERT_TRUE(exported.wait(20000));
    EXPECT_TRUE(exported[0][1].value<std::optional<Error>>());
}

TEST_F(SearchingTest, FindsInOneReport)
{
    import({2021});
    const ReportId report = workspace.reports()[0].id;
    const auto found = workspace.findIn(report, QStringLiteral("增长"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->size(), 3U);
    EXPECT_TRUE(workspace.findIn(ReportId{99}, QStringLiteral("增长"))->empty());
    EXPECT_FALSE(workspace.findIn(report, QStringLiteral("/(/")));
}

TEST_F(SearchingTest, AnotherLibraryForgetsTheQuestion)
{
    import({2021});
    searching.ask(workspace.understand(QStringLiteral("增长")), HitOrder::PlaceAndYear);
    ASSERT_TRUE(workspace.create(folder.filePath(QStringLiteral("other.duixian"))));
    EXPECT_FALSE(searching.asking());
    EXPECT_EQ(answered(QStringLiteral("增长")).hits, 0U);
}

} // namespace
} // namespace duixian
