// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/pdf.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/sources/foreign.h"
#include "core/text/compatibility.h"
#include "tests/core/sources/pdf_maker.h"
#include "tests/core/sources/text_of.h"

namespace duixian::sources {
namespace {

using Font = PdfMaker::Font;

std::string read(const PdfMaker& pdf)
{
    return shown(readForeign(Format::Pdf, pdf.bytes()));
}

TEST(Pdf, LinesStandAsPrintedWithTheirIndents)
{
    PdfMaker pdf;
    pdf.openPage();
    pdf.put(108, 700, 14, u"全区上下团结奋斗，经济社会平稳发展，民生改善，");
    pdf.put(80, 676, 14, u"新建学校三所，新增就业一千二百人，城乡面貌有了新");
    pdf.put(80, 652, 14, u"变化。");
    pdf.put(108, 628, 14, u"各位代表！");
    EXPECT_EQ(
        read(pdf),
        "　　全区上下团结奋斗，经济社会平稳发展，民生改善， / 新建学校三所，新增就业一千二百人，城乡面貌有了新 / 变化。 / 　　各位代表！");
}

TEST(Pdf, HeadsAndPageNumbersStandOutsideOfSentences)
{
    PdfMaker pdf;
    for (int page = 1; page <= 3; ++page) {
        pdf.openPage();
        pdf.put(200, 800, 10, u"政府工作报告");
        pdf.put(80, 700, 14,
                page == 1 ? u"各位代表，全区上下团结奋斗，经济社会平稳发展，" : u"新增就业一千二百人，城乡面貌有了新的变化，民生");
        pdf.put(80, 676, 14, page == 3 ? u"改善。" : u"民生持续改善，各项工作扎实推进，城乡发展有了新");
        pdf.put(290, 40, 10, page == 1 ? u"－1－" : page == 2 ? u"－2－" : u"－3－");
    }
    const std::string text = read(pdf);
    EXPECT_NE(text.find("城乡发展有了新 / 新增就业一千二百人"), std::string::npos) << text;
    EXPECT_NE(text.find("P:政府工作报告"), std::string::npos) << text;
    EXPECT_NE(text.find("P:-2-"), std::string::npos) << text;
    EXPECT_TRUE(text.ends_with("P:-3-")) << text;
}

TEST(Pdf, ANumberInTheTextIsNoPageNumber)
{
    PdfMaker pdf;
    for (int page = 0; page < 2; ++page) {
        pdf.openPage();
        pdf.put(80, 700, 14, page == 0 ? u"各位代表，现在报告工作，请予审议，请提出意见，" : u"完成。");
        pdf.put(80, 676, 14, page == 0 ? u"12.5%" : u"13.5%");
    }
    EXPECT_EQ(read(pdf).find("P:"), std::string::npos) << read(pdf);
}

TEST(Pdf, ColumnsAreReadOneByOne)
{
    PdfMaker pdf;
    pdf.openPage();
    pdf.put(150, 760, 20, u"云川区政府工作报告全文刊登于此");
    for (int line = 0; line < 6; ++line) {
        pdf.put(60, 700 - 20 * line, 12, u"左栏的文字写满一整行没有空余甲");
        pdf.put(310, 700 - 20 * line, 12, u"右栏的文字写满一整行没有空余乙");
    }
    const std::string text = read(pdf);
    EXPECT_LT(text.find("全文"), text.find("左栏")) << text;
    EXPECT_LT(text.rfind("左栏"), text.find("右栏")) << text;
}

TEST(Pdf, CellsOfATableAreReadRowByRow)
{
    PdfMaker pdf;
    pdf.openPage();
    for (int row = 0; row < 6; ++row) {
        pdf.put(80, 700 - 20 * row, 12, u"收入");
        pdf.put(250, 700 - 20 * row, 12, u"12亿元");
        pdf.put(420, 700 - 20 * row, 12, u"5%");
    }
    EXPECT_NE(read(pdf).find("收入\t12亿元\t5%"), std::string::npos) << read(pdf);
}

TEST(Pdf, FormsBecomeTheCharacter)
{
    PdfMaker pdf(Font::Gbk);
    pdf.openPage();
    pdf.put(80, 700, 14, u"生产总值增长12.3%，结构为5.1:40.8:54.1");
    EXPECT_EQ(read(pdf).find("12.3%，结构为5.1:40.8:54.1") != std::string::npos, true) << read(pdf);
    const text::Unified unified = text::unified(u"⼈⻓⻛，１２．３％ＧＤＰ㎡①：ﬁ（\uF900");
    EXPECT_EQ(toUtf8(unified.text), "人长风，12.3%GDP㎡①：fi（豈");
    EXPECT_EQ(unified.count, 13u);
}

TEST(Pdf, AScanIsToldAsSuch)
{
    PdfMaker pdf;
    for (int page = 0; page < 4; ++page) {
        pdf.openPage();
        pdf.draw("0.5 g 0 0 595 842 re f\n");
        pdf.put(290, 40, 10, u"－1－");
    }
    EXPECT_EQ(read(pdf), "failed TextMissing PDF");
}

TEST(Pdf, APasswordIsToldAsSuch)
{
    const std::string page = "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] >>";
    std::string bytes =
        pdfOfObjects({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>", page,
                      "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + std::string(64, '1') + "> /U <" + std::string(64, '2') + "> >>"});
    const std::string root = "/Root 1 0 R";
    bytes.insert(bytes.rfind(root) + root.size(), " /Encrypt 4 0 R /ID [ <00> <00> ]");
    EXPECT_EQ(shown(readForeign(Format::Pdf, bytes)), "failed FormatEncrypted PDF");
}

TEST(Pdf, WordsWithoutHeightOrPlaceAreNoTrouble)
{
    PdfMaker pdf;
    pdf.openPage();
    pdf.put(80, 700, 14, u"各位代表");
    pdf.draw("BT /F1 0 Tf 1 0 0 1 80 600 Tm <5168533A> Tj ET BT /F1 14 Tf 0 0 0 0 80 500 Tm <5168533A> Tj ET\n");
    EXPECT_EQ(codeOf(readForeign(Format::Pdf, pdf.bytes())), "read");
}

} // namespace
} // namespace duixian::sources
