// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/panel_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "core/match/measures.h"

namespace duixian::pairing {
namespace {

using Model = PanelTableModel;

PanelFigure figure(Kind kind, ReportId report, double value, const char16_t* unit, Measure measure)
{
    Statement said;
    said.kind = kind;
    said.value = value;
    said.unit = unit;
    said.measure = measure;
    said.quote = std::u16string(u"若干") + unit;
    return {report, said, value};
}

PanelRow row(const char16_t* place, const char16_t* indicator, Measure measure, const char16_t* unit, Period period)
{
    PanelRow made;
    made.place = {place, "", {u"安平省", place}};
    made.indicator = indicator;
    made.standard = made.indicator != u"口袋公园";
    made.measure = measure;
    made.unit = unit;
    made.period = period;
    return made;
}

PanelRow growth(int year, std::optional<double> target, std::optional<double> outcome)
{
    PanelRow made = row(u"云泽区", u"地区生产总值", Measure::Growth, u"%", Period::year(year));
    if (target)
        made.targets.push_back(figure(Kind::Target, ReportId{year}, *target, u"%", Measure::Growth));
    if (outcome)
        made.outcomes.push_back(figure(Kind::Outcome, ReportId{year + 1}, *outcome, u"%", Measure::Growth));
    if (target && outcome)
        made.verdict = *outcome >= *target ? Verdict::Reached : Verdict::NotReached;
    return made;
}

PanelRow amount(int year, double outcome, const char16_t* unit)
{
    PanelRow made = row(u"云泽区", u"地区生产总值", Measure::Level, unit, Period::year(year));
    made.outcomes.push_back(figure(Kind::Outcome, ReportId{year + 1}, outcome, unit, Measure::Level));
    return made;
}

/// 云泽区: growth of 2019 to 2021 without a row for 2020; its amount in 亿元 and 万元; a plan of five years; a name of its own.
/// 柳溪县: a target alone.
std::shared_ptr<const MeasuredPanel> panel()
{
    MeasuredPanel made;
    made.rows = {growth(2019, 8, 8.5), growth(2021, 7, 6.5), amount(2019, 120, u"亿元"), amount(2020, 1260000, u"万元")};
    made.rows[0].targets.front().statement.bound = Bound::AtLeast;
    PanelRow plan = row(u"云泽区", u"地区生产总值", Measure::Level, u"亿元", {2021, 2025});
    plan.targets.push_back(figure(Kind::Target, ReportId{2021}, 200, u"亿元", Measure::Level));
    made.rows.push_back(plan);
    PanelRow own = row(u"云泽区", u"口袋公园", Measure::Level, u"个", Period::year(2021));
    own.targets.push_back(figure(Kind::Target, ReportId{2021}, 5, u"个", Measure::Level));
    made.rows.push_back(own);
    PanelRow other = growth(2021, 6, std::nullopt);
    other.place = {u"柳溪县", "", {u"安平省", u"柳溪县"}};
    made.rows.push_back(other);
    made.measures = match::measures(made.rows);
    return std::make_shared<const MeasuredPanel>(std::move(made));
}

UnitForm unitForm(std::u16string_view unit, Measure /*measure*/)
{
    const double factor = unit.front() == u'亿' ? 1e8 : unit.front() == u'万' ? 1e4 : 1;
    return {factor, std::u16string(factor == 1 ? unit : unit.substr(1))};
}

class PanelTableModelTest : public testing::Test {
protected:
    PanelTableModelTest()
    {
        model.setUnits(unitForm);
        model.begin();
        model.setPanel(panel());
    }

    [[nodiscard]] QModelIndex at(int row, int year) const
    {
        for (int column = Model::FirstPeriodColumn; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QString::number(year))
                return model.index(row, column);
        ADD_FAILURE() << "no column of " << year;
        return {};
    }
    [[nodiscard]] std::string text(const QModelIndex& index) const { return index.data().toString().toStdString(); }
    void wish(PanelWish wanted) { model.setWish(wanted); }

    PanelTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PanelTableModelTest, ALineForEachPlaceIndicatorAndMeasureAColumnForEachYear)
{
    ASSERT_EQ(model.rowCount(), 3) << "the standard indicators";
    EXPECT_EQ(model.places(), 2);
    EXPECT_EQ(text(model.index(0, Model::PlaceColumn)), "云泽区");
    EXPECT_EQ(text(model.index(0, Model::IndicatorColumn)), "地区生产总值");
    EXPECT_EQ(text(model.index(0, Model::MeasureColumn)), "growth, %");
    EXPECT_EQ(text(model.index(1, Model::MeasureColumn)), "亿元");
    EXPECT_EQ(model.columnCount(), Model::FirstPeriodColumn + 3);
}

TEST_F(PanelTableModelTest, ACellShowsTargetOutcomeAndVerdictAndWhatIsMissing)
{
    EXPECT_EQ(text(at(0, 2019)), "≥ 8 → 8.5 ✓");
    EXPECT_EQ(text(at(0, 2021)), "7 → 6.5 ✗");
    EXPECT_EQ(text(at(0, 2020)), "–") << "no report says anything";
    EXPECT_EQ(model.row(at(0, 2020)), nullptr);
    EXPECT_FALSE(at(0, 2020).data(Model::TargetRole).isValid());
    EXPECT_EQ(text(at(2, 2021)), "6 → –");
    EXPECT_FALSE(at(2, 2021).data(Model::VerdictRole).isValid());
}

TEST_F(PanelTableModelTest, MultiplesOfOneUnitMakeOneLineInTheUnitOfTheFirst)
{
    EXPECT_EQ(text(at(1, 2019)), "– → 120");
    EXPECT_EQ(text(at(1, 2020)), "– → 126") << "1,260,000 万元";
    EXPECT_TRUE(at(1, 2020).data(Qt::ToolTipRole).toString().contains(QStringLiteral("万元"))) << "as the report has it";
}

TEST_F(PanelTableModelTest, ACardTellsTheMeasuresOfTheTarget)
{
    const QString card = at(0, 2021).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(card.contains(QStringLiteral("deviation: −0.5"))) << card.toStdString();
    EXPECT_TRUE(card.contains(QStringLiteral("not reached"))) << card.toStdString();
    EXPECT_TRUE(at(2, 2021).data(Qt::ToolTipRole).toString().contains(QStringLiteral("not in the library")));
}

TEST_F(PanelTableModelTest, WordsNamesAndLongPeriodsAreFiltered)
{
    wish({QStringLiteral("柳溪"), true, false});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.columnCount(), Model::FirstPeriodColumn + 1) << "only the years that are left";
    wish({QStringLiteral("公园"), true, false});
    EXPECT_EQ(model.rowCount(), 0);
    wish({QStringLiteral("公园"), false, false});
    EXPECT_EQ(model.rowCount(), 1);
    wish({QString(), true, true});
    ASSERT_EQ(model.rowCount(), 3) << "the plan of five years stands in the line of its unit";
    EXPECT_EQ(model.headerData(Model::FirstPeriodColumn, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(), "2021–2025");
    EXPECT_EQ(text(model.index(1, Model::FirstPeriodColumn)), "200 → –");
}

TEST_F(PanelTableModelTest, InAFileNumbersStandApart)
{
    EXPECT_EQ(model.headerData(model.columnCount() - 1, Qt::Horizontal, CellsRole).toStringList(),
              (QStringList{QStringLiteral("2019 bound"), QStringLiteral("2019 target"), QStringLiteral("2019 outcome"),
                           QStringLiteral("2019 verdict")}));
    const QVariantList cells = at(0, 2019).data(CellsRole).toList();
    EXPECT_EQ(cells, (QVariantList{QStringLiteral("≥"), 8.0, 8.5, QStringLiteral("reached")}));
    EXPECT_EQ(at(0, 2020).data(CellsRole).toList().size(), 4);
}

TEST_F(PanelTableModelTest, APanelThatCameToNothingLeavesNone)
{
    model.begin();
    EXPECT_TRUE(model.growing());
    EXPECT_EQ(model.rowCount(), 3) << "what is there stays until the next comes";
    model.setPanel(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_TRUE(model.empty());
}

TEST(PanelLines, TwoRowsOfOnePeriodAreTwoLines)
{
    const std::vector<PanelRow> rows{amount(2019, 120, u"亿元"), amount(2019, 300000, u"万元")};
    EXPECT_EQ(linesOf(rows, unitForm).size(), 2U) << "nothing is left out";
    EXPECT_EQ(linesOf({amount(2019, 120, u"亿元"), amount(2020, 1, u"万元")}, {}).size(), 2U) << "nobody knows the units";
}

} // namespace
} // namespace duixian::pairing
