// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/labelled/labelled_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duixian::labelled {
namespace {

using testing::ElementsAre;

TEST(LabelledRows, AStatementIsOneLine)
{
    Statement s;
    s.span = {12, 16};
    s.kind = Kind::Target;
    s.quote = u"5-8家";
    s.value = 5;
    s.valueMax = 8;
    s.unit = u"家";
    s.bound = Bound::Range;
    s.indicator = u"培育企业数";
    s.period = Period::year(2022);
    EXPECT_EQ(rowOf(s), "12\t5-8家\ttarget\t5..8\t家\tlevel\trange\t2022\t培育企业数");
    EXPECT_EQ(placeIn(rowOf(s)), "12\t5-8家");
    s.value.reset();
    s.valueMax.reset();
    s.period.reset();
    EXPECT_EQ(rowOf(s), "12\t5-8家\ttarget\t\t家\tlevel\trange\t\t培育企业数");
}

TEST(LabelledRows, TheHeaderIsNoRow)
{
    EXPECT_THAT(rowsIn("# start\tquote\n1\ta\n\n2\tb"), ElementsAre("1\ta", "2\tb"));
}

TEST(LabelledRows, WhatIsTwiceInBothCountsTwice)
{
    EXPECT_THAT(common({"b", "a", "a", "c"}, {"a", "d", "a", "b", "a"}), ElementsAre("a", "a", "b"));
}

TEST(LabelledRows, F1WeighsMissedAndExtraAlike)
{
    EXPECT_DOUBLE_EQ(f1(8, 10, 10), 0.8);
    EXPECT_DOUBLE_EQ(f1(8, 8, 12), 0.8);
    EXPECT_DOUBLE_EQ(f1(0, 0, 0), 1.0);
}

} // namespace
} // namespace duixian::labelled
