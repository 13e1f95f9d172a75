// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/panel.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "tests/core/match/figures.h"

namespace duixian::match {
namespace {

ReportStatements source(std::int64_t report, std::vector<Statement> statements)
{
    ReportStatements out;
    out.report = {report};
    out.head.place = Place{u"云泽区", "", {u"某市", u"云泽区"}};
    out.statements = std::move(statements);
    return out;
}

std::string valuesOf(const std::vector<PanelFigure>& figures)
{
    std::string out;
    for (const PanelFigure& figure : figures)
        out += (out.empty() ? "" : ",") + (figure.value ? numberText(*figure.value) : "?") + "@" + std::to_string(figure.report.value);
    return out.empty() ? "-" : out;
}

std::string dump(const PanelRow& row)
{
    return toUtf8(row.place.name) + " " + toUtf8(row.indicator) + " " + std::string(nameOf(row.measure)) + " " + toUtf8(row.unit) + " " +
           toText(row.period) + " " + valuesOf(row.targets) + " " + valuesOf(row.outcomes) +
           (row.verdict ? " " + std::string(nameOf(*row.verdict)) : "");
}

std::vector<std::string> dumps(const std::vector<ReportStatements>& sources)
{
    std::vector<std::string> out;
    for (const PanelRow& row : panel(sources, Lexicon::builtIn()))
        out.push_back(dump(row));
    return out;
}

TEST(Panel, JoinsThePlanWithTheNextYearsReview)
{
    const auto first = source(1, {outcome(u"地区生产总值", Measure::Growth, 7.1, u"%", 2018), //
                                  target(u"地区生产总值", Measure::Growth, 6.5, u"%", 2019)});
    const auto second = source(2, {outcome(u"GDP", Measure::Growth, 6.8, u"%", 2019)});
    EXPECT_EQ(dumps({first, second}), (std::vector<std::string>{"云泽区 地区生产总值 growth % 2018 - 7.1@1",
                                                                "云泽区 地区生产总值 growth % 2019 6.5@1 6.8@2 reached"}));
}

TEST(Panel, BringsTheUnitsTogetherAndKeepsMeasuresApart)
{
    const auto first = source(1, {target(u"实际使用内资", Measure::Level, 1.5, u"亿元", 2019)});
    const auto second = source(
        2, {outcome(u"实际使用内资", Measure::Level, 14200, u"万元", 2019), outcome(u"实际使用内资", Measure::Growth, 3, u"%", 2019)});
    EXPECT_EQ(dumps({first, second}), (std::vector<std::string>{"云泽区 实际使用内资 level 亿元 2019 1.5@1 1.42@2 not reached",
                                                                "云泽区 实际使用内资 growth % 2019 - 3@2"}));
}

TEST(Panel, StandardIndicatorsComeFirstInTheLexiconsOrder)
{
    const auto only = source(1, {outcome(u"步道里程", Measure::Level, 12, u"公里", 2018), //
                                 outcome(u"城镇登记失业率", Measure::Level, 3.2, u"%", 2018),
                                 outcome(u"地区生产总值", Measure::Level, 100, u"亿元", 2018)});
    EXPECT_EQ(dumps({only}),
              (std::vector<std::string>{"云泽区 地区生产总值 level 亿元 2018 - 100@1", "云泽区 城镇登记失业率 level % 2018 - 3.2@1",
                                        "云泽区 步道里程 level 公里 2018 - 12@1"}));
}

TEST(Panel, LeavesOutWhatHasNoNumberNoYearOrNoPlace)
{
    auto timeless = outcome(u"地区生产总值", Measure::Level, 1, u"亿元", 2018);
    timeless.period.reset();
    auto sync = target(u"居民收入", Measure::Sync, 0, u"", 2019);
    sync.value.reset();
    auto nowhere = source(2, {outcome(u"地区生产总值", Measure::Level, 1, u"亿元", 2018)});
    nowhere.head.place.reset();
    EXPECT_TRUE(dumps({source(1, {timeless, sync}), nowhere}).empty());
}

} // namespace
} // namespace duixian::match
