// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/outline_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "tests/app/models/made_report.h"

namespace duixian::models {
namespace {

TEST(OutlineModel, HangsHeadingsByLevelWithTheCountsBelowThem)
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(made::report());
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex review = model.index(0, 0);
    EXPECT_EQ(review.data().toString(), QStringLiteral("一、2020年工作回顾"));
    EXPECT_EQ(review.data(OutlineModel::OutcomesRole).toInt(), 2);
    EXPECT_EQ(review.data(OutlineModel::TargetsRole).toInt(), 0);
    ASSERT_EQ(model.rowCount(review), 1);
    EXPECT_EQ(model.index(0, 0, review).data(OutlineModel::OutcomesRole).toInt(), 1);
    EXPECT_EQ(model.index(1, 0).data(OutlineModel::TargetsRole).toInt(), 1);
}

TEST(OutlineModel, KnowsTheHeadingThatAnOffsetStandsUnder)
{
    OutlineModel model;
    EXPECT_FALSE(model.indexAt(0).isValid()) << "without a report there is none";
    const auto report = made::report();
    model.setReport(report);
    EXPECT_EQ(model.indexAt(report->statements[1].span.begin).data().toString(), QStringLiteral("(一)民生。"));
    EXPECT_EQ(model.indexAt(report->statements[2].span.begin).data().toString(), QStringLiteral("二、2021年主要目标"));
    EXPECT_FALSE(model.indexAt(0).isValid()) << "the title stands under none";
}

} // namespace
} // namespace duixian::models
