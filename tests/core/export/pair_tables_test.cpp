// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pair_tables.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"

namespace duixian::exporting {
namespace {

/// "a|1.5|": text, number, nothing.
std::string told(const Row& row)
{
    std::string out;
    for (const Cell& cell : row) {
        out += &cell == row.data() ? "" : "|";
        if (const auto* const text = std::get_if<std::string>(&cell))
            out += *text;
        else if (const auto* const number = std::get_if<double>(&cell))
            out += numberText(*number);
    }
    return out;
}

Statement target(std::u16string quote, double value, std::u16string unit)
{
    Statement s;
    s.quote = std::move(quote);
    s.value = value;
    s.unit = std::move(unit);
    s.indicator = u"城镇新增就业";
    s.span = {40, 45};
    s.bound = Bound::AtLeast;
    s.strength = Strength::Ensured;
    s.period = Period::year(2019);
    return s;
}

const Place place{u"云泽区", "999901", {u"某省", u"云泽区"}};

TEST(TasksTable, NumbersTheTasksOfEachReportAndWordsTheirState)
{
    TaskRow done;
    done.pair.place = place;
    done.pair.earlier = {7};
    done.pair.later = {8};
    done.pair.target = target(u"5000人", 5000, u"人");
    done.pair.indicator = u"城镇新增就业";
    done.pair.outcome = target(u"5200人", 5200, u"人");
    done.pair.verdict = Verdict::Reached;
    done.pair.difference = 200;
    done.pair.state = TaskState::Done;
    done.sentence = u"城镇新增就业5000人以上。";
    done.responsible = u"区人社局";
    TaskRow open = done;
    open.pair.outcome.reset();
    open.pair.difference.reset();
    open.pair.later = {};
    open.pair.reason = UnpairedReason::NoNextReport;
    open.pair.state = TaskState::Other;
    open.responsible.clear();
    TaskRow other = open;
    other.pair.earlier = {9};
    const Table table = tasksTable({done, open, other}, [](TaskState state) { return state == TaskState::Done ? "完成" : "其它"; });
    ASSERT_EQ(table.rows.size(), 3U);
    ASSERT_EQ(table.columns.size(), table.rows[0].size());
    EXPECT_EQ(told(table.rows[0]),
              "云泽区|999901|1|城镇新增就业|5000人|>=|ensured|2019|城镇新增就业5000人以上。|区人社局|完成|5200人|reached|200||40|7|8");
    EXPECT_EQ(told(table.rows[1]),
              "云泽区|999901|2|城镇新增就业|5000人|>=|ensured|2019|城镇新增就业5000人以上。||其它||||no_next_report|40|7|");
    EXPECT_EQ(std::get<double>(table.rows[2][2]), 1) << "another report begins anew";
}

TEST(SilenceTable, HasARowForEachYear)
{
    MentionRow row{place, u"城镇新增就业", true, Kind::Target, Measure::Level, {}};
    MentionCell stated{2019, Mention::Stated, {7}, target(u"5000人", 5000, u"人"), {}, true, false};
    MentionCell unset{2020, Mention::DeclaredUnset, {8}, {}, {10, 20}, false, true};
    MentionCell missing{2021, Mention::ReportMissing, {}, {}, {}, false, false};
    row.cells = {stated, unset, missing};
    const Table table = silenceTable({row});
    ASSERT_EQ(table.rows.size(), 3U);
    ASSERT_EQ(table.columns.size(), table.rows[0].size());
    EXPECT_EQ(told(table.rows[0]), "云泽区|999901|target|城镇新增就业|level|2019|stated|1|0|5000|人|>=|5000人|40|45|7");
    EXPECT_EQ(told(table.rows[1]), "云泽区|999901|target|城镇新增就业|level|2020|declared_unset|0|1|||||10|20|8");
    EXPECT_EQ(told(table.rows[2]), "云泽区|999901|target|城镇新增就业|level|2021|report_missing|0|0|||||||");
}

TEST(CoverageTable, HasARowForEachPlaceAndYear)
{
    const Table table = coverageTable({2019, 2020, {{place, {{2019, {{7}, {9}}, true, 30, 40}, {2020, {}, false, 0, 0}}}}});
    ASSERT_EQ(table.rows.size(), 2U);
    ASSERT_EQ(table.columns.size(), table.rows[0].size());
    EXPECT_EQ(told(table.rows[0]), "云泽区|999901|2019|7 9|2|1|30|40");
    EXPECT_EQ(told(table.rows[1]), "云泽区|999901|2020||0|0|0|0");
}

TEST(SecondTable, HasARowForEachFigure)
{
    const Table table = secondTable({{{}, place, u"地区生产总值", Measure::Growth, Period::year(2019), -0.5, u"%", u"年鉴"}});
    ASSERT_EQ(table.rows.size(), 1U);
    ASSERT_EQ(table.columns.size(), table.rows[0].size());
    EXPECT_EQ(told(table.rows[0]), "云泽区|999901|地区生产总值|growth|2019|-0.5|%|年鉴");
}

} // namespace
} // namespace duixian::exporting
