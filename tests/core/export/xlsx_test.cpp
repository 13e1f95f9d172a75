// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <pugixml.hpp>
#include <zip.h>

namespace duixian::exporting {
namespace {

/// The members of a workbook, read by another library.
std::map<std::string, std::string> membersOf(const std::string& bytes)
{
    std::map<std::string, std::string> out;
    zip_error_t error{};
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr)
        return out;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat{};
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        zip_file_t* const file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        std::string content(stat.size, '\0');
        zip_fread(file, content.data(), content.size());
        zip_fclose(file);
        out[stat.name] = std::move(content);
    }
    zip_discard(archive);
    return out;
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
    EXPECT_EQ(cellsOf(*bytes).at("A2").size(), 2 + std::size_t{32'767} * 3);
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
