// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/hit_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace duixian::models {
namespace {

Hit hit(int report, std::size_t at)
{
    Hit made;
    made.report = ReportId{report};
    made.sentence = {at, at + 9};
    made.marks = {{at + 2, at + 4}};
    made.excerpt = u"sentence " + std::u16string(1, static_cast<char16_t>(u'a' + at / 10));
    return made;
}

/// The rows as lines; before a header stands a #.
std::string drawn(const HitListModel& model)
{
    std::string lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool header = model.hitOf(row) == nullptr;
        lines += (header ? "# " : "") + model.index(row).data().toString().toStdString();
        lines += (header ? " (" + std::to_string(model.groupOf(row).count) + ")" : "") + "\n";
    }
    return lines;
}

class HitListModelTest : public testing::Test {
protected:
    HitListModelTest()
    {
        model.setReports({{ReportId{1}, {QStringLiteral("北岭省"), QStringLiteral("望川市")}, QStringLiteral("a report"), 2020, 0, 0},
                          {ReportId{2}, {}, QStringLiteral("a title"), std::nullopt, 0, 0}});
    }

    HitListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(HitListModelTest, GrowsByBatchesUnderTheNamesOfTheReports)
{
    model.begin();
    model.add({hit(1, 0)});
    model.add({hit(1, 10), hit(2, 0)});
    EXPECT_EQ(drawn(model), "# 2020 望川市 (2)\nsentence a\nsentence b\n# a title (1)\nsentence a\n");
    EXPECT_EQ(model.pathOf(model.groups()[0]).toStdString(), "北岭省");
    EXPECT_EQ(model.rowOf(ReportId{2}, {2, 4}), 4);
    EXPECT_EQ(model.rowOf(ReportId{2}, {12, 14}), -1);
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

TEST_F(HitListModelTest, TheHeaderThatGrowsIsPaintedAnew)
{
    model.add({hit(1, 0)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.add({hit(1, 10)});
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(HitListModelTest, WhatWasFoundBeforeStaysUntilSomethingComes)
{
    model.add({hit(1, 0)});
    model.begin();
    EXPECT_EQ(model.rowCount(), 2);
    model.add({hit(2, 10)});
    EXPECT_EQ(drawn(model), "# a title (1)\nsentence b\n");
    model.begin();
    model.finish();
    EXPECT_EQ(model.rowCount(), 0) << "nothing came";
}

TEST_F(HitListModelTest, AReportThatIsGoneHasNoName)
{
    model.add({hit(7, 0)});
    EXPECT_EQ(model.nameOf(model.groups()[0]), QString());
    EXPECT_EQ(model.report(ReportId{7}), nullptr);
}

} // namespace
} // namespace duixian::models
