// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/range.h"

#include <gtest/gtest.h>

#include "tests/core/extract/dumped_figures.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* text;
    const char* dump;
};

TEST(Range, IsOneFigureInAllItsWritings)
{
    constexpr Case cases[] = {
        {"5-8家", "5-8家: 5..8 家"},
        {"5~8家", "5~8家: 5..8 家"},
        {"5～8家", "5～8家: 5..8 家"},
        {"5–8家", "5–8家: 5..8 家"},
        {"5——8家", "5——8家: 5..8 家"},
        {"3至5个", "3至5个: 3..5 个"},
        {"三到五个", "三到五个: 3..5 个"},
        {"三至五家", "三至五家: 3..5 家"},
        {"8家到10家", "8家到10家: 8..10 家"},
        {"5%—6%", "5%—6%: 5..6 %"},
        {"5-6%", "5-6%: 5..6 %"},
        {"200-300万元", "200-300万元: 200..300 万元"},
        {"1.5-2亿元", "1.5-2亿元: 1.5..2 亿元"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(dumpedFigures(c.text), c.dump) << c.text;
}

TEST(Range, IsNoneInAYearAChangeAndAFall)
{
    constexpr Case cases[] = {
        {"2016-2020年", "2016: 2016  bare | 2020: 2020  bare"},
        {"由5个至8个", "5个: 5 个 | 8个: 8 个"},
        {"从60%到80%", "60%: 60 % | 80%: 80 %"},
        {"9-5个", "9: 9  bare | 5个: 5 个"},
        {"8个-9家", "8个: 8 个 | 9家: 9 家"},
        {"10余家至20家", "10余家: 10 家 + | 20家: 20 家"},
        {"三至五年", ""},
    };
    for (const Case& c : cases)
        EXPECT_EQ(dumpedFigures(c.text), c.dump) << c.text;
}

} // namespace
} // namespace duixian::extract
