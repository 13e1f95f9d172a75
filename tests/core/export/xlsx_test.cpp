// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx.h"

#include <clocale>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include "tests/core/export/read_zip.h"
#include "tests/support/longest_file.h"

namespace duixian::exporting {
namespace {

/// The members of a workbook, read by another library.
std::map<std::string, std::string> membersOf(const std::string& bytes)
{
    const auto files = readZip(bytes);
    return {files.begin(), files.end()};
}

/// What stands in the cells, A1 first, with s for a text and n for a number.
std::map<std::string, std::string> cellsOf(const std::string& bytes)
{
    const std::map<std::string, std::string> members = membersOf(bytes);
    pugi::xml_document strings;
    pugi::xml_document sheet;
    EXPECT_TRUE(strings.load_string(members.at("xl/sharedStrings.xml").c_str()));
    EXPECT_TRUE(sheet.load_string(members.at("xl/worksheets/sheet1.xml").c_str()));
    std::vector<std::string> texts;
    for (const pugi::xml_node& text : strings.child("sst").children("si"))
        texts.push_back(text.child("t").text().get());
    std::map<std::string, std::string> out;
    for (const pugi::xml_node& row : sheet.child("worksheet").child("sheetData").children("row"))
        for (const pugi::xml_node& cell : row.children("c")) {
            const bool isText = std::string_view(cell.attribute("t").value()) == "s";
            out[cell.attribute("r").value()] =
                isText ? "s:" + texts.at(cell.child("v").text().as_uint()) : std::string("n:") + cell.child("v").text().get();
            EXPECT_FALSE(cell.child("f")) << "no formula";
        }
    return out;
}

const Table table{{"place", "value", "note"},
                  {{"江北区", 6.5, "=1+1"},
                   {Cell{}, -70.0, "https://example.org"},
                   {"a\x01"
                    "b\nc",
                    123456789.25, Cell{}}}};

TEST(Xlsx, KeepsTextsAsTextsAndNumbersAsNumbers)
{
    const auto bytes = xlsx(table, "hits");
    ASSERT_TRUE(bytes);
    const std::map<std::string, std::string> expected{
        {"A1", "s:place"}, {"B1", "s:value"},       {"C1", "s:note"}, {"A2", "s:江北区"},
        {"B2", "n:6.5"},   {"C2", "s:=1+1"},        {"B3", "n:-70"},  {"C3", "s:https://example.org"},
        {"A4", "s:ab\nc"}, {"B4", "n:123456789.25"}};
    EXPECT_EQ(cellsOf(*bytes), expected);
}

TEST(Xlsx, HasNamesThatStayAndCanBeFiltered)
{
    const std::string sheet = membersOf(*xlsx(table, "hits")).at("xl/worksheets/sheet1.xml");
    EXPECT_NE(sheet.find("<autoFilter ref=\"A1:C4\"/>"), std::string::npos);
    EXPECT_NE(sheet.find("state=\"frozen\""), std::string::npos);
}

TEST(Xlsx, CutsWhatACellCannotHold)
{
    std::string text;
    for (int i = 0; i < 40'000; ++i)
        text += "字";
    const auto bytes = xlsx({{"text"}, {{text}}}, "hits");
    ASSERT_TRUE(bytes);
    const std::string cut = cellsOf(*bytes).at("A2");
    EXPECT_EQ(cut.size(), 2 + std::size_t{32'767} * 3);
    EXPECT_TRUE(cut.ends_with("字…")) << "and says so";
}

TEST(Xlsx, HoldsNothingThatBreaksIt)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    const auto bytes = xlsx({{"a", "b"},
                             {{none, endless},
                              {"\xFF\xC3 x", "\xEF\xBF\xBF"},
                              {"a\x01\x1F"
                               "b",
                               "_x0041_"},
                              {"<&>\"]]>", "𠮷"}}},
                            "t");
    ASSERT_TRUE(bytes);
    const std::map<std::string, std::string> expected{
        {"A1", "s:a"},        {"B1", "s:b"}, {"A3", "s:\xEF\xBF\xBD\xEF\xBF\xBD x"}, {"A4", "s:ab"}, {"B4", "s:_x005F_x0041_"},
        {"A5", "s:<&>\"]]>"}, {"B5", "s:𠮷"}};
    EXPECT_EQ(cellsOf(*bytes), expected) << "no number is an empty cell";
}

TEST(Xlsx, TakesAnyNameForItsSheet)
{
    const auto nameOf = [](const std::string& sheet) {
        const auto bytes = xlsx({{"a"}, {{"b"}}}, sheet);
        pugi::xml_document book;
        EXPECT_TRUE(bytes && book.load_string(membersOf(*bytes).at("xl/workbook.xml").c_str())) << sheet;
        return std::string(book.child("workbook").child("sheets").child("sheet").attribute("name").value());
    };
    EXPECT_EQ(nameOf("目标与完成"), "目标与完成");
    EXPECT_EQ(nameOf("a[b]:c*d?e/f\\g"), "a b  c d e f g");
    EXPECT_EQ(nameOf("'quoted'"), "quoted");
    EXPECT_EQ(nameOf(std::string(35, 'x')), std::string(31, 'x'));
    EXPECT_EQ(nameOf(std::string(30, 'x') + "𠮷"), std::string(30, 'x')) << "no half of a character";
    EXPECT_EQ(nameOf(""), "Sheet1");
    EXPECT_EQ(nameOf("'"), "Sheet1");
    EXPECT_EQ(nameOf("\xFF"), "\xEF\xBF\xBD");
}

TEST(Xlsx, TheSameTableMakesTheSameBytesWhereverPeopleAre)
{
    const char* const before = std::setlocale(LC_ALL, nullptr);
    const std::string old = before == nullptr ? "C" : before;
    std::setlocale(LC_ALL, "C");
    const auto plain = xlsx(table, "hits");
    ASSERT_TRUE(plain);
    std::size_t tried = 0;
    for (const char* const locale : {"de_DE.UTF-8", "fr_FR.UTF-8", "zh_CN.UTF-8", ""}) {
        tried += std::setlocale(LC_ALL, locale) != nullptr ? 1 : 0;
        EXPECT_TRUE(xlsx(table, "hits") == plain) << locale;
    }
    std::setlocale(LC_ALL, old.c_str());
    EXPECT_GT(tried, 0U);
}

/// The library that writes it makes its parts as files and does not say where they end before their time.
TEST(Xlsx, WhatTheSystemsFolderHasNoRoomForIsTold)
{
    Table longer{{"text"}, {}};
    for (int row = 0; row < 2000; ++row)
        longer.rows.push_back({"新建公园" + std::to_string(row * 7919) + "个"});
    const std::size_t whole = xlsx(longer, "t")->size();
    for (const std::size_t room : {std::size_t{100}, std::size_t{4096}, whole / 2, whole - 1, whole + 4096}) {
        const support::LongestFile fullDisk(room);
        const auto bytes = xlsx(longer, "t");
        ASSERT_FALSE(bytes) << room << " of " << whole;
        EXPECT_EQ(bytes.error().code, ErrorCode::WriteFailed);
    }
}

TEST(Xlsx, OfNothingIsASheetWithNothing)
{
    const auto bytes = xlsx({{}, {}}, "hits");
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(membersOf(*bytes).contains("xl/worksheets/sheet1.xml"));
}

TEST(Xlsx, RefusesMoreRowsThanASheetTakes)
{
    const auto bytes = xlsx({{}, std::vector<Row>(1'048'576)}, "hits");
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::FileTooLarge);
}

} // namespace
} // namespace duixian::exporting
