// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_rows.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace duixian::intake {
namespace {

TEST(CsvRows, AreReadAsTheRfcSays)
{
    const CsvRows read = csvRows(u"a,\"b,\"\"c\"\"\nd\",\n\n,\ne", u',');
    EXPECT_EQ(read.rows, (std::vector<CsvRow>{{1, {u"a", u"b,\"c\"\nd", u""}}, {4, {u"", u""}}, {5, {u"e"}}}));
    EXPECT_FALSE(read.openQuote.has_value());
}

TEST(CsvRows, AMarkInsideOfAFieldIsACharacter)
{
    EXPECT_EQ(csvRows(u"5\" wide,\"x\"y", u',').rows, (std::vector<CsvRow>{{1, {u"5\" wide", u"xy"}}}));
}

TEST(CsvRows, AnEmptyFieldInMarksIsARow)
{
    EXPECT_EQ(csvRows(u"a\n\n\"\"\n", u',').rows, (std::vector<CsvRow>{{1, {u"a"}}, {3, {u""}}}));
}

TEST(CsvRows, AQuotationThatNothingClosesIsTold)
{
    const CsvRows read = csvRows(u"a,b\n\"c\nd", u',');
    EXPECT_EQ(read.rows, (std::vector<CsvRow>{{1, {u"a", u"b"}}}));
    EXPECT_EQ(read.openQuote, 2U);
}

std::u16string inMarks(const std::u16string& field)
{
    std::u16string out = u"\"";
    for (const char16_t c : field)
        out.append(c == u'"' ? 2 : 1, c);
    return out + u"\"";
}

TEST(CsvRows, WhateverIsWrittenComesBack)
{
    std::mt19937 chance(4180); // NOLINT(cert-msc51-cpp): the same in every run
    const std::u16string pieces = u",\"\n 甲a";
    for (int round = 0; round < 2000; ++round) {
        std::vector<CsvRow> rows;
        std::u16string text;
        std::size_t line = 1;
        for (auto count = 1 + chance() % 4; count > 0; --count) {
            CsvRow row{line, {}};
            for (auto fields = 2 + chance() % 3; fields > 0; --fields) {
                std::u16string field;
                for (auto length = chance() % 5; length > 0; --length)
                    field += pieces[chance() % pieces.size()];
                const bool plain = field.find_first_of(u",\"\n") == std::u16string::npos && chance() % 2 == 0;
                text += (row.fields.empty() ? u"" : u",") + (plain ? field : inMarks(field));
                line += static_cast<std::size_t>(std::count(field.begin(), field.end(), u'\n'));
                row.fields.push_back(std::move(field));
            }
            text += u"\n";
            ++line;
            rows.push_back(std::move(row));
        }
        ASSERT_EQ(csvRows(text, u',').rows, rows) << round;
    }
}

TEST(CsvRows, AnythingAtAllComesToAnEnd)
{
    std::mt19937 chance(1); // NOLINT(cert-msc51-cpp): the same in every run
    const std::u16string pieces = u",\"\n\t;a";
    for (int round = 0; round < 20000; ++round) {
        std::u16string text;
        for (auto length = chance() % 12; length > 0; --length)
            text += pieces[chance() % pieces.size()];
        const CsvRows read = csvRows(text, u',');
        for (const CsvRow& row : read.rows)
            ASSERT_LE(row.line, 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), u'\n')));
    }
}

} // namespace
} // namespace duixian::intake
