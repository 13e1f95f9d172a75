// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "core/sources/answer.h"
#include "core/sources/foreign.h"
#include "tests/core/sources/document_maker.h"
#include "tests/core/sources/page_maker.h"
#include "tests/core/sources/pdf_maker.h"
#include "tests/support/changed_bytes.h"

// Files cut short and with bytes changed, in this process, so that the sanitizers see what they do. Each gives a text that holds together
// or an error of the file. The changes are the same in every run.

namespace duixian::sources {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int rounds = 10'000;
#else
constexpr int rounds = 300;
#endif

const std::string report = "云川区2031年政府工作报告\n各位代表：\n一、2030年工作回顾\n全区生产总值增长6.5%，一般公共预算收入12.3亿元。\n"
                           "新建学校3所，改造老旧小区12个。\n二、2031年工作安排\n全区生产总值增长6%左右。\n";

void expectHeld(Format format, const std::string& bytes, const std::string& what)
{
    const auto back = decodedSource(encoded(readForeign(format, bytes)));
    EXPECT_TRUE(back) << what;
}

std::string changed(const std::string& bytes, std::mt19937& chance)
{
    static const std::vector<std::string> signs{"<", ">", "&", "\"", "/", std::string(1, '\0'), "[", "]", "(", ")", " "};
    return support::changedBytes(bytes, chance, signs);
}

void cutAndChange(Format format, const std::string& whole, const std::function<std::string(const std::string&)>& packed)
{
    constexpr std::size_t cuts = 120;
    for (std::size_t i = 0; i < cuts; ++i)
        expectHeld(format, packed(whole.substr(0, whole.size() * i / cuts)), "cut " + std::to_string(i));
    std::mt19937 chance(7);
    for (int round = 0; round < rounds && !testing::Test::HasFailure(); ++round)
        expectHeld(format, packed(changed(whole, chance)), "round " + std::to_string(round));
}

std::string asItIs(const std::string& bytes)
{
    return bytes;
}

TEST(Mutations, OfHtml)
{
    const std::string page = pageTemplates().front().page(report, "政府工作报告");
    cutAndChange(Format::Html, page, asItIs);
}

TEST(Mutations, OfDocx)
{
    cutAndChange(Format::Docx, docxOfText(report), asItIs);
}

/// The file's check sums would keep changes away from what reads the parts.
TEST(Mutations, OfTheBodyOfADocx)
{
    const std::string body =
        "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>回顾</w:t>"
        "<w:footnoteReference "
        "w:id=\"2\"/></w:r><w:ins><w:r><w:t>增长</w:t></w:r></w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5%</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict><w:sym w:char='2103'/></w:r></w:p>";
    const std::string numbering =
        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
        "<w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
    const std::string notes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>";
    cutAndChange(Format::Docx, body, [&](const std::string& changedBody) {
        return docxOf(changedBody, {{"word/numbering.xml", numbering}, {"word/footnotes.xml", notes}});
    });
    cutAndChange(Format::Docx, numbering, [&](const std::string& changedList) {
        return docxOf(body, {{"word/numbering.xml", changedList}});
    });
}

TEST(Mutations, OfOdt)
{
    cutAndChange(Format::Odt, odtOfText(report), asItIs);
}

TEST(Mutations, OfTheContentOfAnOdt)
{
    const std::string content =
        "<text:list text:style-name='L'><text:list-item text:start-value='3'><text:p>回顾</text:p></text:list-item></text:list>"
        "<text:p>增长<text:s text:c='3'/><text:note><text:note-body><text:p>注</text:p></text:note-body></text:note></text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell></table:table-row></table:table>";
    cutAndChange(Format::Odt, content, [](const std::string& changedContent) {
        return odtOf(changedContent,
                     "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='一, 二' "
                     "style:num-suffix='、'/></text:list-style>");
    });
}

TEST(Mutations, OfPdf)
{
    std::u16string text;
    for (int i = 0; i < 20; ++i)
        text += u"全区上下团结奋斗，生产总值增长6.5%，新建学校3所，民生持续改善，各项工作扎实推进，城乡面貌有了新变化。\n";
    cutAndChange(Format::Pdf, pdfOfText(text), asItIs);
}

TEST(Mutations, OfArchives)
{
    std::mt19937 chance(7);
    const std::string whole = docxOfText(report);
    for (int round = 0; round < rounds; ++round)
        EXPECT_TRUE(decodedParts(encoded(unpackForeign(changed(whole, chance)))));
}

} // namespace
} // namespace duixian::sources
