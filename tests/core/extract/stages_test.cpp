// SPDX-License-Identifier: GPL-3.0-or-later
// Which years a part of a report speaks of: reports of a new term look back on one and on five years, and ahead as well.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

std::string read(const std::string& text)
{
    return kindsAndPeriods(statementsOf(text, headOf(ReportKind::NewTerm, "2016-2020", "2021", "2021-2025")));
}

TEST(Stages, FollowTheHeadings)
{
    EXPECT_EQ(read("一、过去五年工作回顾\n　　新建公厕90座。\n二、2020年工作\n　　新建公厕9座。\n三、今后五年目标任务\n　　新建公厕95座。\n"
                   "四、2021年重点工作\n　　新建公厕8座。\n五、加强政府自身建设\n　　办理建议30件。\n"),
              "90座 outcome 2016-2020 | 9座 outcome 2020 | 95座 target 2021-2025 | 8座 target 2021 | 30件 target 2021");
}

TEST(Stages, TurnWhereAParagraphOpensWithOtherYears)
{
    EXPECT_EQ(read("一、过去五年工作回顾\n　　——五年来,我们坚持绿色发展。新建公厕90座。\n　　各位代表!2020年,"
                   "是极不平凡的一年。新建公厕9座。\n　　我们加快建设。"
                   "改造公厕4座。\n　　五年来,我们改善民生。改造公厕40座。\n"),
              "90座 outcome 2016-2020 | 9座 outcome 2020 | 4座 outcome 2020 | 40座 outcome 2016-2020");
    EXPECT_EQ(
        read(
            "二、“十四五”规划和2021年工作\n　　“十四五”时期,我们要加快建设。新建公厕95座。\n　　2021年是“十四五”开局之年。新建公厕8座。\n"),
        "95座 target 2021-2025 | 8座 target 2021");
}

TEST(Stages, DoNotTurnWithinAParagraph)
{
    EXPECT_EQ(read("一、过去五年工作回顾\n　　2020年森林覆盖率达到41%。新建公厕90座。\n"), "41% outcome 2020 | 90座 outcome 2016-2020");
    EXPECT_EQ(kindsAndPeriods(reviewed("“十三五”以来,我们加快建设。新建公厕90座。\n　　改造公厕4座。")),
              "90座 outcome 2016-2021 | 4座 outcome 2021")
        << "a report on one year has no other stage";
}

TEST(Stages, WithoutHeadingsGoByTheKindOfReport)
{
    EXPECT_EQ(kindsAndPeriods(statementsOf("新建公厕8座。\n", headOf(ReportKind::PlanOnly, "", "2022"))), "8座 target 2022");
    EXPECT_EQ(kindsAndPeriods(statementsOf("新建公厕9座。\n", headOf(ReportKind::ReviewOnly, "2021", ""))), "9座 outcome 2021");
}

} // namespace
} // namespace duixian::extract
