// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/open_tabs.h"

#include <string>

#include <gtest/gtest.h>

namespace duixian::shell {
namespace {

/// "1 [2] 3*": three are open, the second is read, the third is kept.
std::string dump(const OpenTabs& tabs)
{
    std::string line;
    for (std::size_t i = 0; i < tabs.tabs().size(); ++i) {
        const auto& tab = tabs.tabs()[i];
        const std::string number = std::to_string(tab.report.value) + (tab.kept ? "*" : "");
        line += (line.empty() ? "" : " ") + (static_cast<int>(i) == tabs.current() ? "[" + number + "]" : number);
    }
    return line;
}

ReportId report(int number)
{
    return ReportId{number};
}

OpenTabs three()
{
    return OpenTabs({{report(1)}, {report(2)}, {report(3)}}, 1);
}

TEST(OpenTabs, AReportTakesThePlaceOfTheOneThatIsRead)
{
    OpenTabs tabs;
    EXPECT_EQ(tabs.current(), -1);
    tabs.show(report(1));
    tabs.show(report(2));
    EXPECT_EQ(dump(tabs), "[2]");
    tabs.setKept(report(2), true);
    tabs.show(report(3));
    EXPECT_EQ(dump(tabs), "2* [3]");
    tabs.show(report(4));
    EXPECT_EQ(dump(tabs), "2* [4]");
}

TEST(OpenTabs, IsOpenOnce)
{
    OpenTabs tabs = three();
    tabs.show(report(3));
    EXPECT_EQ(dump(tabs), "1 2 [3]");
    tabs.showBeside(report(1));
    EXPECT_EQ(dump(tabs), "[1] 2 3");
    tabs.showBeside(report(9));
    EXPECT_EQ(dump(tabs), "1 [9] 2 3");
}

TEST(OpenTabs, TheLastOneStaysOpenAndClosedOnesComeBackWhereTheyWere)
{
    OpenTabs tabs = three();
    EXPECT_FALSE(tabs.canReopen());
    tabs.close(report(1));
    EXPECT_EQ(dump(tabs), "[2] 3");
    tabs.close(report(2));
    tabs.close(report(3));
    EXPECT_EQ(dump(tabs), "[3]");
    tabs.reopen();
    EXPECT_EQ(dump(tabs), "[2] 3");
    tabs.reopen();
    EXPECT_EQ(dump(tabs), "[1] 2 3");
    tabs.reopen();
    EXPECT_EQ(dump(tabs), "[1] 2 3") << "nothing is left";
}

TEST(OpenTabs, StepsRoundTheEnds)
{
    OpenTabs tabs = three();
    tabs.step(true);
    tabs.step(true);
    EXPECT_EQ(dump(tabs), "[1] 2 3");
    tabs.step(false);
    EXPECT_EQ(dump(tabs), "1 2 [3]");
}

TEST(OpenTabs, WhatIsReadStaysReadWhenTabsAreMovedAndDropped)
{
    OpenTabs tabs = three();
    tabs.move(1, 0);
    EXPECT_EQ(dump(tabs), "[2] 1 3");
    tabs.move(2, 0);
    EXPECT_EQ(dump(tabs), "3 [2] 1");
    tabs.drop([](ReportId id) { return id == report(3); });
    EXPECT_EQ(dump(tabs), "[2] 1");
    tabs.drop([](ReportId id) { return id == report(2); });
    EXPECT_EQ(dump(tabs), "[1]");
    tabs.drop([](ReportId) { return true; });
    EXPECT_EQ(tabs.current(), -1);
}

TEST(OpenTabs, WhatIsGoneDoesNotComeBack)
{
    OpenTabs tabs = three();
    tabs.close(report(1));
    tabs.drop([](ReportId id) { return id == report(1); });
    EXPECT_FALSE(tabs.canReopen());
}

} // namespace
} // namespace duixian::shell
