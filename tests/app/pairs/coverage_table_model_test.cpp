// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/coverage_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace duixian::pairing {
namespace {

using Model = CoverageTableModel;

Coverage coverage()
{
    const auto place = [](const char16_t* name) { return Place{name, "", {u"安平省", name}}; };
    return {2019,
            2021,
            {{place(u"云泽区"), {{2019, {ReportId{1}}, false, 3, 4}, {2020, {}, false, 0, 0}, {2021, {ReportId{2}}, true, 5, 6}}},
             {place(u"柳溪县"), {{2019, {}, false, 0, 0}, {2020, {}, false, 0, 0}, {2021, {ReportId{3}, ReportId{4}}, false, 1, 1}}}}};
}

TEST(CoverageTableModel, SaysWhichReportsAreThereAndSumsThem)
{
    CoverageTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.columnCount(), Model::FirstYearColumn);
    model.setCoverage(coverage());
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString().toStdString(); };
    EXPECT_EQ(text(0, Model::PlaceColumn), "云泽区");
    EXPECT_EQ(text(0, Model::SumColumn), "2 of 3");
    EXPECT_EQ(text(0, Model::FirstYearColumn), "there");
    EXPECT_EQ(text(0, Model::FirstYearColumn + 1), "missing");
    EXPECT_EQ(text(0, Model::FirstYearColumn + 2), "new term");
    EXPECT_EQ(text(1, Model::FirstYearColumn + 2), "there, 2 report(s)");
    EXPECT_EQ(model.headerData(Model::FirstYearColumn + 2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("2021\n2"));
    EXPECT_EQ(model.there(), 3);
    EXPECT_EQ(model.cells(), 6);
    EXPECT_TRUE(model.index(0, Model::FirstYearColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("3 targets, 4 outcomes")));
}

} // namespace
} // namespace duixian::pairing
