// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include <limits>
#include <random>

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/intake/csv_rows.h"

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

TEST(Csv, WhatIsNoNumberAndNoTextBreaksNothing)
{
    EXPECT_EQ(oneCell(std::numeric_limits<double>::quiet_NaN()), "\"\"");
    EXPECT_EQ(oneCell("a\xFF"
                      "b"),
              "a\xEF\xBF\xBD"
              "b");
    EXPECT_EQ(oneCell(Cell{}), "\"\"") << "an empty line is no row";
}

TEST(Csv, ForProgramsNothingIsPutInFront)
{
    EXPECT_EQ(csvRows({{"a", "b"}, {{"=1+1", "-3%"}}}, Formulas::AsTheyAre), "=1+1,-3%\r\n");
}

/// Without the mark that keeps a spreadsheet from running it, as who reads our files takes it off.
std::u16string withoutMark(const std::u16string& field)
{
    const bool marked =
        field.size() > 1 && field[0] == u'\'' && std::u16string_view(u"=+-@\t\r＝＋－＠").find(field[1]) != std::u16string::npos;
    return marked ? field.substr(1) : field;
}

/// T30: tables of anything at all, written and read back by the reader that brings tables in.
TEST(Csv, TenThousandTablesComeBack)
{
    std::mt19937 chance(30); // NOLINT(cert-msc51-cpp): the same in every run
    const std::vector<std::string> pieces{",",  "\"", "\n", "=",  "+", "-",   "@", "＝",          "－",
                                          "\t", " ",  "甲", "𠮷", "a", "3.5", ";", "\xE2\x80\xA8"};
    for (int round = 0; round < 10'000; ++round) {
        Table table;
        std::vector<std::vector<std::u16string>> expected(1);
        const auto columns = 1 + chance() % 4;
        for (std::size_t i = 0; i < columns; ++i) {
            table.columns.push_back("c" + std::to_string(i));
            expected[0].push_back(toUtf16(table.columns.back()));
        }
        for (auto rows = chance() % 4; rows > 0; --rows) {
            table.rows.emplace_back();
            expected.emplace_back();
            for (std::size_t i = 0; i < columns; ++i) {
                std::string text;
                for (auto length = chance() % 6; length > 0; --length)
                    text += pieces[chance() % pieces.size()];
                const double number = static_cast<double>(chance() % 2001) / 8 - 125;
                const auto kind = chance() % 4;
                table.rows.back().push_back(kind == 0 ? Cell{number} : text.empty() ? Cell{} : Cell{text});
                expected.back().push_back(toUtf16(kind == 0 ? numberText(number) : text));
            }
        }
        const std::string written = csv(table, ByteOrderMark::Without);
        std::u16string units = toUtf16(written);
        std::erase(units, u'\r'); // the reader gets decoded text
        const intake::CsvRows read = intake::csvRows(units, u',');
        ASSERT_EQ(read.rows.size(), expected.size()) << written;
        for (std::size_t row = 0; row < expected.size(); ++row) {
            ASSERT_EQ(read.rows[row].fields.size(), columns) << written;
            for (std::size_t i = 0; i < columns; ++i)
                ASSERT_EQ(withoutMark(read.rows[row].fields[i]), expected[row][i]) << written;
        }
    }
}

} // namespace
} // namespace duixian::exporting
