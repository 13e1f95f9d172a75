// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/task_state.h"

#include <gtest/gtest.h>

#include "core/match/verdict.h"
#include "core/model/names.h"
#include "tests/core/model/figure_text.h"

namespace duixian::match {
namespace {

struct Case {
    const char* target; ///< a * in front: less is better
    const char* targetYears;
    const char* outcome; ///< empty: none
    const char* outcomeYears;
    TaskState expected;
    int asOf = 0; ///< 0: as the outcome says
};

Statement of(Kind kind, const char* text, const char* years)
{
    Statement out = figure(text);
    out.kind = kind;
    out.period = periodFrom(years);
    return out;
}

TaskState stateOf(const Case& c)
{
    const bool lessIsBetter = c.target[0] == '*';
    const Statement target = of(Kind::Target, c.target + (lessIsBetter ? 1 : 0), c.targetYears);
    const auto asOf = c.asOf == 0 ? std::nullopt : std::optional(c.asOf);
    if (*c.outcome == '\0')
        return taskState(target, nullptr, std::nullopt, lessIsBetter, asOf);
    const Statement outcome = of(Kind::Outcome, c.outcome, c.outcomeYears);
    return taskState(target, &outcome, judge(target, outcome, lessIsBetter).verdict, lessIsBetter, asOf);
}

class TaskStates : public testing::TestWithParam<Case> {};

TEST_P(TaskStates, AreByTheNumbersAndTheYearsAlone)
{
    const Case& c = GetParam();
    EXPECT_EQ(stateOf(c), c.expected) << c.target << " " << c.targetYears << " | " << c.outcome << " " << c.outcomeYears;
}

INSTANTIATE_TEST_SUITE_P(TheYearIsOver, TaskStates,
                         testing::Values(Case{"growth = 6 %", "2019", "growth = 6.2 %", "2019", TaskState::Done},
                                         Case{"growth = 6 %", "2019", "growth = 6 %", "2019", TaskState::Done},
                                         Case{"growth = 6 %", "2019", "growth = 5.9 %", "2019", TaskState::Behind},
                                         Case{"*level <= 4 %", "2019", "level = 3.5 %", "2019", TaskState::Done},
                                         Case{"*level <= 4 %", "2019", "level = 4.1 %", "2019", TaskState::Behind},
                                         Case{"level = 30 家", "", "level = 31 家", "", TaskState::Done},
                                         Case{"level = 30 家", "", "level = 29 家", "", TaskState::Behind},
                                         Case{"level = 30 家", "2019", "level = 31 家", "2019", TaskState::Done, 2019}));

INSTANTIATE_TEST_SUITE_P(NothingDecides, TaskStates,
                         testing::Values(Case{"growth = 6 %", "2019", "", "", TaskState::Other},
                                         Case{"sync ~ null -", "2019", "growth = 6 %", "2019", TaskState::Other},
                                         Case{"level = 35 个", "2019", "level >= 30 个", "2019", TaskState::Other},
                                         Case{"level = 5 亿元", "2019", "level = 6 亿美元", "2019", TaskState::Other},
                                         Case{"level = 100 个", "2021-2025", "", "", TaskState::Other, 2023}));

INSTANTIATE_TEST_SUITE_P(ReachedBeforeTheEnd, TaskStates,
                         testing::Values(Case{"level = 100 个", "2021-2025", "level = 100 个", "2021-2023", TaskState::DoneEarly},
                                         Case{"level = 100 亿元", "2025", "level = 103 亿元", "2023", TaskState::DoneEarly},
                                         Case{"level = 70 %", "2025", "level = 70.4 %", "2023", TaskState::DoneEarly},
                                         Case{"*level <= 4 %", "2025", "level = 3.5 %", "2023", TaskState::OnSchedule},
                                         Case{"*level = 30 微克/立方米", "2025", "level = 28 微克/立方米", "2023", TaskState::OnSchedule},
                                         Case{"level <= 3 个工作日", "2025", "level = 2 个工作日", "2023", TaskState::OnSchedule},
                                         Case{"average_growth = 7 %", "2021-2025", "average_growth = 7.4 %", "2021-2023",
                                              TaskState::OnSchedule}));

INSTANTIATE_TEST_SUITE_P(ShareOfTheTerm, TaskStates,
                         testing::Values(Case{"level = 100 个", "2021-2025", "level = 60 个", "2021-2023", TaskState::OnSchedule},
                                         Case{"level = 100 个", "2021-2025", "level = 61 个", "2021-2023", TaskState::Ahead},
                                         Case{"level = 100 个", "2021-2025", "level = 59 个", "2021-2023", TaskState::Behind},
                                         Case{"level >= 1 万个", "2021-2025", "level = 2000 个", "2021", TaskState::OnSchedule},
                                         Case{"level = 3 万平方米", "2021-2023", "level = 1.5 公顷", "2021-2022", TaskState::Behind},
                                         Case{"level = 3 万平方米", "2021-2023", "level = 2.5 公顷", "2021-2022", TaskState::Ahead},
                                         Case{"level = 100 个", "2021-2025", "level range 70..80 个", "2021-2023", TaskState::Ahead},
                                         Case{"level = 100 个", "2021-2025", "level >= 70 个", "2021-2023", TaskState::Other},
                                         Case{"level = 100 个", "2021-2025", "level range 50..70 个", "2021-2023", TaskState::Other},
                                         Case{"level = 100 个", "2021-2025", "level <= 50 个", "2021-2023", TaskState::Behind},
                                         Case{"level = 100 个", "2021-2025", "level <= 70 个", "2021-2023", TaskState::Other},
                                         Case{"level range 100..120 个", "2021-2025", "level = 60 个", "2021-2023",
                                              TaskState::OnSchedule}));

INSTANTIATE_TEST_SUITE_P(NoShareIsDue, TaskStates,
                         testing::Values(Case{"level = 70 %", "2021-2025", "level = 66 %", "2023", TaskState::Other},
                                         Case{"level = 100 亿元", "2025", "level = 80 亿元", "2023", TaskState::Other},
                                         Case{"level = 100 个", "2021-2025", "level = 15 个", "2023", TaskState::Other},
                                         Case{"growth = 40 %", "2021-2025", "growth = 20 %", "2021-2023", TaskState::Other},
                                         Case{"*level = 4 %", "2021-2025", "level = 4.2 %", "2023", TaskState::Other},
                                         Case{"average_growth = 7 %", "2021-2025", "average_growth = 6 %", "2021-2023", TaskState::Behind},
                                         Case{"level = 100 个", "2021-2025", "level = 60 个", "2021-2023", TaskState::Other, 2024}));

} // namespace
} // namespace duixian::match
