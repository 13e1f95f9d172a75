// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/mention_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "tests/app/pairs/made_pairs.h"

namespace duixian::pairing {
namespace {

using Model = MentionTableModel;
using Change = MentionWish::Change;

MentionCell cell(int year, Mention mention)
{
    MentionCell made;
    made.year = year;
    made.mention = mention;
    if (mention != Mention::ReportMissing)
        made.report = ReportId{year};
    if (mention == Mention::Stated)
        made.statement = made::pairRows().front().target;
    return made;
}

/// 云泽区 2019–2021: 地区生产总值 stated, not mentioned, stated; 粮食产量 (no standard name) only in 2020.
std::vector<MentionRow> rows()
{
    MentionRow first{{u"云泽区", "", {u"安平省", u"云泽区"}}, u"地区生产总值", true, Kind::Target, Measure::Growth, {}};
    first.cells = {cell(2019, Mention::Stated), cell(2020, Mention::NotMentioned), cell(2021, Mention::Stated)};
    first.cells[1].dropped = true;
    first.cells[2].first = true;
    MentionRow second{first.place, u"粮食产量", false, Kind::Target, Measure::Level, {}};
    second.cells = {cell(2019, Mention::ReportMissing), cell(2020, Mention::Stated), cell(2021, Mention::DeclaredUnset)};
    second.cells[2].dropped = true;
    MentionRow third = first;
    third.kind = Kind::Outcome;
    return {first, second, third};
}

class MentionTableModelTest : public testing::Test {
protected:
    MentionTableModelTest()
    {
        model.begin();
        model.add(rows());
        model.finish();
    }

    [[nodiscard]] std::string text(int row, int column) const { return model.index(row, column).data().toString().toStdString(); }

    MentionTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MentionTableModelTest, SaysForEachYearWhatTheReportSaysAndDoesNot)
{
    ASSERT_EQ(model.rowCount(), 1) << "the standard indicators, the targets";
    ASSERT_EQ(model.columnCount(), Model::FirstYearColumn + 3);
    EXPECT_EQ(model.headerData(Model::FirstYearColumn, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("2019"));
    EXPECT_EQ(text(0, Model::IndicatorColumn), "地区生产总值 · growth");
    EXPECT_EQ(text(0, Model::FirstYearColumn), "≥ 6 %");
    EXPECT_EQ(text(0, Model::FirstYearColumn + 1), "not mentioned, though it was the year before");
    EXPECT_EQ(model.index(0, Model::FirstYearColumn + 2).data(Model::ChangeRole).toInt(), 1);
}

TEST_F(MentionTableModelTest, ListsWhatIsNewAndWhatIsDroppedInAYear)
{
    MentionWish wish;
    wish.standardOnly = false;
    model.setWish(wish);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.changed(Change::New, 2021), 1);
    EXPECT_EQ(model.changed(Change::Dropped, 2021), 1);
    wish.change = Change::Dropped;
    wish.year = 2021;
    model.setWish(wish);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(0, Model::IndicatorColumn), "粮食产量");
    EXPECT_EQ(text(0, Model::FirstYearColumn), "report missing");
    EXPECT_EQ(text(0, Model::FirstYearColumn + 2), "declared as not set");
}

TEST_F(MentionTableModelTest, IsFilteredByKindAndWords)
{
    MentionWish wish;
    wish.kind = Kind::Outcome;
    model.setWish(wish);
    EXPECT_EQ(model.rowCount(), 1);
    wish.words = QStringLiteral("云泽 growth");
    model.setWish(wish);
    EXPECT_EQ(model.rowCount(), 1);
    wish.words = QStringLiteral("柳溪");
    model.setWish(wish);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(MentionTableModelTest, AnotherPlaceMayBringOtherYears)
{
    std::vector<MentionRow> more = rows();
    more.resize(1);
    more[0].place.name = u"柳溪县";
    more[0].cells = {cell(2022, Mention::Stated)};
    model.add(more);
    EXPECT_EQ(model.columnCount(), Model::FirstYearColumn + 4);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(text(1, Model::FirstYearColumn), "report missing");
    EXPECT_EQ(model.cell(model.index(1, Model::FirstYearColumn)), nullptr);
}

} // namespace
} // namespace duixian::pairing
