// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/review_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "app/models/sentence_around.h"
#include "tests/app/models/made_report.h"

namespace duixian::models {
namespace {

class ReviewListModelTest : public testing::Test {
protected:
    ReviewListModelTest()
    {
        for (const Statement& statement : report->statements)
            items.push_back({ReportId{1},
                             statement,
                             std::nullopt,
                             items.size(),
                             statement.span,
                             {statement.kind, statement.measure, statement.indicator},
                             1.0,
                             {}});
        model.setQueue(report, items);
    }

    std::shared_ptr<const Report> report = made::report();
    std::vector<ReviewItem> items;
    ReviewListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ReviewListModelTest, WhatIsSaidChangesARowAndMovesNone)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    items[1].ruling = Ruling::Accepted;
    model.refresh(report, items);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_TRUE(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("accepted")));
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(ReviewListModelTest, WhatIsGoneLeavesTheListAndWhatIsNewWaitsForTheNextQueue)
{
    ReviewItem added = items[2];
    added.mark.indicator = u"another";
    const std::vector<ReviewItem> now{items[0], added, items[2]};
    model.refresh(report, now);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.item(1).isOne(items[2]));
    EXPECT_EQ(model.rowOf(items[1]), -1);
    EXPECT_EQ(model.rowOf(items[2]), 1);
}

TEST_F(ReviewListModelTest, TheNextOpenOneIsSoughtBehindAndThenFromTheTop)
{
    EXPECT_EQ(model.nextOpen(-1), 0);
    EXPECT_EQ(model.nextOpen(0), 1);
    items[2].ruling = Ruling::Rejected;
    model.refresh(report, items);
    EXPECT_EQ(model.nextOpen(1), 0);
    for (ReviewItem& item : items)
        item.ruling = Ruling::Accepted;
    model.refresh(report, items);
    EXPECT_EQ(model.nextOpen(1), -1);
    model.setQueue(report, {});
    EXPECT_EQ(model.nextOpen(-1), -1);
}

TEST_F(ReviewListModelTest, ARowShowsTheSentenceWithItsFigure)
{
    const auto excerpt = model.excerpt(0);
    EXPECT_EQ(excerpt.text, QStringLiteral("全区生产总值完成231.5亿元。"));
    EXPECT_EQ(excerpt.text.mid(static_cast<qsizetype>(excerpt.mark.begin), static_cast<qsizetype>(excerpt.mark.length())),
              QStringLiteral("231.5亿元"));
    EXPECT_EQ(headingsOver(*report, report->statements[1].span), QStringLiteral("一、2020年工作回顾 › (一)民生。"));
}

TEST(SentenceAround, ALineEndThatCutsASentenceIsNone)
{
    const auto page = made::savedPage();
    const Span cut = page->statements[1].span; // 20公\n里
    const Span sentence = sentenceAround(*page, cut);
    EXPECT_EQ(page->text.substr(sentence.begin, sentence.length()), u"二号首长修路20公\n里。");
    const Span paragraph = paragraphAround(*page, cut);
    EXPECT_EQ(page->text.substr(paragraph.begin, paragraph.length()), u"新建学校3所。二号首长修路20公\n里。完成***改造5处。");
}

TEST(SentenceAround, StaysWithinTheText)
{
    Report report;
    report.text = u"5%";
    EXPECT_EQ(sentenceAround(report, {0, 2}), (Span{0, 2}));
    report.text = u"\n  5%\n";
    EXPECT_EQ(sentenceAround(report, {3, 5}), (Span{3, 5}));
    report.text = std::u16string(5000, u'字') + u"5%" + std::u16string(5000, u'字');
    EXPECT_EQ(sentenceAround(report, {5000, 5002}), (Span{4600, 5402}));
}

} // namespace
} // namespace duixian::models
