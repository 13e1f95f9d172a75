// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include <gtest/gtest.h>

namespace duixian::exporting {
namespace {

std::string oneCell(const Cell& cell)
{
    const std::string text = csv({{"c"}, {{cell}}}, ByteOrderMark::Without);
    return text.substr(3, text.size() - 5);
}

TEST(Csv, HasAHeaderAndLinesThatEndAsTheStandardSays)
{
    const Table table{{"place", "value"}, {{"云泽区", 171.3}, {{}, -16.0}}};
    EXPECT_EQ(csv(table, ByteOrderMark::Without), "place,value\r\n云泽区,171.3\r\n,-16\r\n");
    EXPECT_EQ(csv(table, ByteOrderMark::With), "\xEF\xBB\xBFplace,value\r\n云泽区,171.3\r\n,-16\r\n");
    EXPECT_EQ(csv({{"a"}, {}}, ByteOrderMark::Without), "a\r\n");
}

TEST(Csv, QuotesWhatWouldBreakALine)
{
    EXPECT_EQ(oneCell("a,b"), "\"a,b\"");
    EXPECT_EQ(oneCell("a\"b"), "\"a\"\"b\"") << "a quotation mark is doubled";
    EXPECT_EQ(oneCell("a\nb"), "\"a\nb\"");
    EXPECT_EQ(oneCell("a\rb"), "\"a\rb\"");
    EXPECT_EQ(oneCell("“引号”"), "“引号”");
}

TEST(Csv, NoTextIsAFormula)
{
    for (const std::string start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
        EXPECT_EQ(oneCell(start + "SUM(A1)"), "'" + start + "SUM(A1)") << start;
    EXPECT_EQ(oneCell("\tx"), "'\tx");
    EXPECT_EQ(oneCell("\rx"), "\"'\rx\"");
    EXPECT_EQ(oneCell("=a,b"), "\"'=a,b\"");
}

TEST(Csv, WhatOnlyLooksLikeOneStays)
{
    EXPECT_EQ(oneCell("="), "=") << "the bound of most figures";
    EXPECT_EQ(oneCell(">="), ">=");
    EXPECT_EQ(oneCell("2016-2020"), "2016-2020");
    EXPECT_EQ(oneCell(-3.2), "-3.2") << "a number is no text";
    EXPECT_EQ(oneCell(1e8), "100000000");
}

} // namespace
} // namespace duixian::exporting
