// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/odt.h"

#include <gtest/gtest.h>

#include "core/sources/foreign.h"
#include "tests/core/sources/document_maker.h"
#include "tests/core/sources/text_of.h"
#include "tests/core/sources/zip_maker.h"

namespace duixian::sources {
namespace {

std::string content(const std::string& words, const std::string& styles = {})
{
    return shown(readForeign(Format::Odt, odtOf(words, styles)));
}

std::string p(const std::string& words)
{
    return "<text:p>" + words + "</text:p>";
}

TEST(Odt, ParagraphsAreLines)
{
    EXPECT_EQ(content("<text:h text:outline-level='1'>一、回顾</text:h>" +
                      p("增长<text:s text:c='2'/><text:span>5%</text:span> <text:span>左右</text:span>") +
                      p("甲<text:tab/>乙<text:line-break/>丙") + p("")),
              "一、回顾 / 增长  5% 左右 / 甲\t乙 / 丙");
    EXPECT_EQ(content("<text:section>" + p("甲<office:annotation>" + p("批注") + "</office:annotation>乙") + "</text:section>"), "甲乙");
}

TEST(Odt, ChangesAreTakenAsAccepted)
{
    EXPECT_EQ(content("<text:tracked-changes><text:changed-region><text:deletion>" + p("旧") +
                      "</text:deletion></text:changed-region></text:tracked-changes>" + p("<text:change/>新")),
              "新");
}

TEST(Odt, TablesNotesAndBoxes)
{
    EXPECT_EQ(content("<table:table><table:table-row><table:table-cell>" + p("指标") + "</table:table-cell><table:table-cell>" + p("数") +
                      "</table:table-cell></table:table-row></table:table>"),
              "指标\t数");
    EXPECT_EQ(content(p("生产率<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("注释") +
                        "</text:note-body></text:note>提高") +
                      p("完")),
              "生产率[1]提高 / 完 / G:[1]注释");
    EXPECT_EQ(content(p("前<draw:frame><draw:text-box>" + p("框内") + "</draw:text-box></draw:frame>后")), "前后 / 框内");
    EXPECT_EQ(
        content("<text:table-of-content><text:index-body>" + p("一、回顾") + "</text:index-body></text:table-of-content>" + p("一、回顾")),
        "N:一、回顾 / 一、回顾");
}

TEST(Odt, NumbersOfListsAreWritten)
{
    const std::string style =
        "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...'"
        " style:num-suffix='、'/><text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.'/>"
        "</text:list-style>";
    const auto item = [](const std::string& words) { return "<text:list-item>" + words + "</text:list-item>"; };
    EXPECT_EQ(content("<text:list text:style-name='L'>" +
                          item(p("回顾") + "<text:list>" + item(p("工业")) + item(p("农业")) + "</text:list>") + item(p("安排")) +
                          "</text:list>",
                      style),
              "一、回顾 / 1. 工业 / 2. 农业 / 二、安排");
}

TEST(Odt, WhatIsLockedOrNoDocumentIsTold)
{
    const auto failed = [](const std::string& bytes) { return shown(readForeign(Format::Odt, bytes)); };
    EXPECT_EQ(failed(ZipMaker().add("META-INF/manifest.xml", "<m><f><encryption-data/></f></m>").add("content.xml", "x").bytes()),
              "failed FormatEncrypted OpenDocument (.odt)");
    EXPECT_EQ(failed(odtOf("<text:p>")), "failed FormatBroken OpenDocument (.odt): content.xml");
    EXPECT_EQ(failed(odtOf("")), "failed FileEmpty ");
}

} // namespace
} // namespace duixian::sources
