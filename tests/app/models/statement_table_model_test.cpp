// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "app/models/statement_filter.h"
#include "tests/app/models/made_report.h"

namespace duixian::models {
namespace {

using Model = StatementTableModel;

std::string cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString().toStdString();
}

TEST(StatementTableModel, HasARowForEachStatementInTheOrderOfTheText)
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(made::report());
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(cell(model, 0, Model::KindColumn), "●");
    EXPECT_EQ(cell(model, 0, Model::IndicatorColumn), "地区生产总值");
    EXPECT_EQ(cell(model, 0, Model::FigureColumn), "231.5 亿元");
    EXPECT_EQ(cell(model, 0, Model::PeriodColumn), "2020");
    EXPECT_EQ(cell(model, 2, Model::KindColumn), "◇");
    EXPECT_EQ(cell(model, 2, Model::QuoteColumn), "18亿元");
    model.setReport(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(StatementTableModel, EveryColumnHasATitleAndEveryCellWordsForTheEar)
{
    Model model;
    model.setReport(made::report());
    for (int column = 0; column < model.columnCount(); ++column) {
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty()) << column;
        if (column != Model::SubjectColumn) {
            EXPECT_FALSE(model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty()) << column;
        }
    }
}

TEST(StatementTableModel, FindsTheStatementAtAnOffset)
{
    Model model;
    const auto report = made::report();
    model.setReport(report);
    EXPECT_EQ(model.rowAt(report->statements[1].span.begin), 1);
    EXPECT_EQ(model.rowAt(report->statements[1].span.end), -1);
    EXPECT_EQ(model.rowAt(0), -1);
}

TEST(StatementFilter, KeepsAKindAndWords)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(made::report());
    filter.setKind(Kind::Target);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(cell(filter, 0, Model::IndicatorColumn), "一般公共预算收入");
    filter.setKind(std::nullopt);
    filter.setWords(QStringLiteral("亿元 2020"));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(cell(filter, 0, Model::IndicatorColumn), "地区生产总值");
}

TEST(StatementFilter, SortsByValueAndNotByText)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    model.setReport(made::report());
    filter.sort(Model::FigureColumn);
    EXPECT_EQ(cell(filter, 0, Model::QuoteColumn), "3所");
    EXPECT_EQ(cell(filter, 1, Model::QuoteColumn), "18亿元");
    EXPECT_EQ(cell(filter, 2, Model::QuoteColumn), "231.5亿元");
}

} // namespace
} // namespace duixian::models
