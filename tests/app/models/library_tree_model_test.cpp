// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/library_tree_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "app/models/library_filter.h"

namespace duixian::models {
namespace {

ReportRow row(int id, const QStringList& path, int year)
{
    return {ReportId{id}, path, QStringLiteral("%1年%2政府工作报告").arg(year).arg(path.value(path.size() - 1)), year, 2, 3};
}

std::vector<ReportRow> rows()
{
    const QString province = QStringLiteral("北岭省");
    return {row(1, {province, QStringLiteral("望川市"), QStringLiteral("青石区")}, 2021),
            row(2, {province, QStringLiteral("望川市"), QStringLiteral("青石区")}, 2020),
            row(3, {province, QStringLiteral("安溪市")}, 2020), ReportRow{ReportId{4}, {}, QStringLiteral("无题"), std::nullopt, 0, 0}};
}

/// The tree as lines, two blanks a level.
std::string drawn(const QAbstractItemModel& model, const QModelIndex& below = {}, int level = 0)
{
    std::string lines;
    for (int i = 0; i < model.rowCount(below); ++i) {
        const QModelIndex index = model.index(i, 0, below);
        lines += std::string(static_cast<std::size_t>(2 * level), ' ') + index.data().toString().toStdString();
        if (index.data(LibraryTreeModel::ReportIdRole).toLongLong() != 0)
            lines += " #" + std::to_string(index.data(LibraryTreeModel::ReportIdRole).toLongLong());
        lines += "\n" + drawn(model, index, level + 1);
    }
    return lines;
}

TEST(LibraryTreeModel, StandsFromProvinceToYearSortedAsNamesAre)
{
    LibraryTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReports(rows());
    EXPECT_EQ(drawn(model), "北岭省\n"
                            "  安溪市\n"
                            "    2020 #3\n"
                            "  望川市\n"
                            "    青石区\n"
                            "      2020 #2\n"
                            "      2021 #1\n"
                            "Place not known\n"
                            "  无题 #4\n");
    model.setReports({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(LibraryTreeModel, FindsAReportAndItsCounts)
{
    LibraryTreeModel model;
    model.setReports(rows());
    const QModelIndex index = model.indexOf(ReportId{1});
    EXPECT_EQ(index.data().toString(), QStringLiteral("2021"));
    EXPECT_EQ(index.data(LibraryTreeModel::TargetsRole).toInt(), 2);
    EXPECT_EQ(index.data(LibraryTreeModel::OutcomesRole).toInt(), 3);
    EXPECT_FALSE(index.parent().data(LibraryTreeModel::TargetsRole).isValid()) << "a place has no counts of its own";
    EXPECT_FALSE(model.indexOf(ReportId{9}).isValid());
}

TEST(LibraryFilter, KeepsWhatHasAllTheWordsWithTheWayToIt)
{
    LibraryTreeModel model;
    LibraryFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReports(rows());
    filter.setWords(QStringLiteral("望川 2021"));
    EXPECT_EQ(drawn(filter), "北岭省\n  望川市\n    青石区\n      2021 #1\n");
    filter.setWords(QStringLiteral("没有的地方"));
    EXPECT_EQ(drawn(filter), "");
    filter.setWords({});
    EXPECT_EQ(drawn(filter), drawn(model));
}

} // namespace
} // namespace duixian::models
