// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/workspace/review_survey.h"
#include "app/workspace/workspace.h"
#include "tests/app/workspace/made_files.h"
#include "tests/support/heard.h"

namespace duixian {
namespace {

/// A library with the reports of three years.
class ReviewingTest : public testing::Test {
protected:
    ReviewingTest()
    {
        EXPECT_TRUE(workspace.create(folder.filePath(QStringLiteral("test.duixian"))));
        QStringList files;
        for (const int year : {2020, 2021, 2022})
            files << made::reportFile(folder.path(), year);
        workspace.importPaths(files);
        QSignalSpy finished(&workspace, &Workspace::importFinished);
        EXPECT_TRUE(finished.wait(20000));
        for (const auto& entry : workspace.reports())
            reports.push_back(entry.id);
    }
    [[nodiscard]] int said(ReportId id, Ruling ruling)
    {
        const auto items = workspace.reviewItems(id);
        return static_cast<int>(std::count_if(items.begin(), items.end(), [&](const ReviewItem& item) { return item.ruling == ruling; }));
    }
    [[nodiscard]] int saidInAll(Ruling ruling)
    {
        int count = 0;
        for (const ReportId id : reports)
            count += said(id, ruling);
        return count;
    }
    void undo()
    {
        QSignalSpy walked(&workspace, &Workspace::walked);
        workspace.undo();
        ASSERT_TRUE(walked.wait(20000));
    }
    int judgeAll(const ReviewFilter& filter, Ruling ruling)
    {
        QSignalSpy judged(&workspace, &Workspace::judgedAll);
        workspace.judgeAll(reports, filter, ruling);
        EXPECT_TRUE(workspace.working());
        EXPECT_TRUE(!judged.isEmpty() || judged.wait(20000));
        return judged.value(0).value(0).toInt();
    }
    [[nodiscard]] std::vector<ReviewCount> survey(const ReviewFilter& filter) const
    {
        ReviewSurvey asked(workspace.path().toStdString());
        std::vector<ReviewCount> counts;
        QObject::connect(&asked, &ReviewSurvey::counted, &asked,
                         [&](const std::vector<ReviewCount>& some) { counts.insert(counts.end(), some.begin(), some.end()); });
        support::Heard finished(asked, &ReviewSurvey::finished);
        asked.start(reports, filter);
        EXPECT_TRUE(finished.wait());
        return counts;
    }

    QTemporaryDir folder;
    Workspace workspace;
    std::vector<ReportId> reports;
};

TEST_F(ReviewingTest, SomeStatementsOfAReportAreAcceptedAsOneStep)
{
    std::vector<ReviewItem> items = workspace.reviewItems(reports[1]);
    ASSERT_GE(items.size(), 5U);
    const std::size_t steps = workspace.history().size();
    items.resize(3);
    workspace.judgeAll(items, Ruling::Accepted);
    EXPECT_EQ(said(reports[1], Ruling::Accepted), 3);
    ASSERT_EQ(workspace.history().size(), steps + 1);
    EXPECT_EQ(workspace.history().back().count, 3U);
    EXPECT_EQ(workspace.entry(reports[1])->decisions, 3U);
    undo();
    EXPECT_EQ(said(reports[1], Ruling::Accepted), 0);
}

TEST_F(ReviewingTest, WhatAFilterPassesInManyReportsIsRejectedAndUndoneAsOneStep)
{
    const std::size_t steps = workspace.history().size();
    const ReviewFilter targets{.kind = Kind::Target};
    const int judged = judgeAll(targets, Ruling::Rejected);
    EXPECT_EQ(judged, 6) << "two in each report";
    EXPECT_EQ(saidInAll(Ruling::Rejected), judged);
    ASSERT_EQ(workspace.history().size(), steps + 1);
    EXPECT_EQ(workspace.history().back().count, 6U);
    EXPECT_EQ(workspace.report(reports[0])->statements.size() + 2, workspace.reviewItems(reports[0]).size());
    undo();
    EXPECT_EQ(saidInAll(Ruling::Rejected), 0);
    EXPECT_EQ(workspace.report(reports[0])->statements.size(), workspace.reviewItems(reports[0]).size());
}

TEST_F(ReviewingTest, WhatIsStoppedKeepsWhatItDidAsOneStep)
{
    QSignalSpy judged(&workspace, &Workspace::judgedAll);
    workspace.judgeAll(reports, {}, Ruling::Accepted);
    workspace.cancelJudging();
    ASSERT_TRUE(judged.wait(20000));
    EXPECT_EQ(judged[0][0].toInt(), saidInAll(Ruling::Accepted));
    EXPECT_FALSE(workspace.working() && !workspace.canWrite());
}

TEST_F(ReviewingTest, ASurveyCountsReportByReport)
{
    workspace.judgeAll({workspace.reviewItems(reports[2]).front()}, Ruling::Accepted);
    const auto counts = survey({.reviewed = false, .kind = Kind::Target});
    ASSERT_EQ(counts.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(counts[i].report, reports[i]);
        EXPECT_EQ(counts[i].all, static_cast<int>(workspace.reviewItems(reports[i]).size()));
        EXPECT_EQ(counts[i].reviewed, i == 2 ? 1 : 0);
    }
    EXPECT_EQ(counts[0].shown, 2);
}

} // namespace
} // namespace duixian
