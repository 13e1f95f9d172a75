// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"

#include <gtest/gtest.h>

namespace duixian {
namespace {

TEST(Table, HasRowsOfColumnsWithTheirLines)
{
    const auto rows = readTable("# a remark\n甲\t乙、丙\tx\n\n丁\n");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].at(0), u"甲");
    EXPECT_EQ(rows[0].at(2), u"x");
    EXPECT_EQ(rows[0].line, 2u);
    EXPECT_EQ(rows[1].at(0), u"丁");
    EXPECT_EQ(rows[1].at(1), u"") << "a row may be shorter";
    EXPECT_EQ(rows[1].line, 4u);
    EXPECT_TRUE(readTable("").empty());
}

TEST(Table, AColumnMayListWords)
{
    EXPECT_EQ(listed(u"乙、丙"), (std::vector<std::u16string>{u"乙", u"丙"}));
    EXPECT_TRUE(listed(u"").empty());
}

} // namespace
} // namespace duixian
