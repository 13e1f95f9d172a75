// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/rising_run.h"

#include <algorithm>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace duixian::align {
namespace {

std::string run(const std::vector<RunStep>& steps)
{
    std::string out;
    for (const bool in : heaviestRisingRun(steps))
        out.push_back(in ? 'x' : '.');
    return out;
}

TEST(RisingRun, IsTheHeaviestThatNeverFalls)
{
    EXPECT_EQ(run({}), "");
    EXPECT_EQ(run({{5, 1}}), "x");
    EXPECT_EQ(run({{0, 1}, {1, 1}, {2, 1}}), "xxx");
    EXPECT_EQ(run({{0, 1}, {3, 1}, {1, 1}, {2, 1}}), "x.xx");
    EXPECT_EQ(run({{0, 1}, {3, 9}, {1, 1}, {2, 1}}), "xx..") << "by weight";
    EXPECT_EQ(run({{2, 1}, {2, 1}, {1, 1}}), "xx.") << "two at one place keep their order";
    EXPECT_EQ(run({{2, 1}, {1, 3}, {0, 1}}), ".x.");
}

TEST(RisingRun, IsAsHeavyAsTheBestOfAll)
{
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        std::vector<RunStep> steps(random() % 9);
        for (RunStep& step : steps)
            step = {random() % 6, 1 + random() % 4};
        std::size_t best = 0;
        for (unsigned choice = 0; choice < 1U << steps.size(); ++choice) {
            std::size_t weight = 0;
            std::size_t last = 0;
            bool rising = true;
            for (std::size_t i = 0; i < steps.size(); ++i) {
                if ((choice >> i & 1U) == 0)
                    continue;
                rising = rising && steps[i].place >= last;
                last = steps[i].place;
                weight += steps[i].weight;
            }
            best = rising ? std::max(best, weight) : best;
        }
        const std::vector<bool> in = heaviestRisingRun(steps);
        std::size_t weight = 0;
        std::size_t last = 0;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (!in[i])
                continue;
            EXPECT_GE(steps[i].place, last);
            last = steps[i].place;
            weight += steps[i].weight;
        }
        EXPECT_EQ(weight, best) << round;
    }
}

} // namespace
} // namespace duixian::align
