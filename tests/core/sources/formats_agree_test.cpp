// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/dump.h"
#include "core/text/decode.h"
#include "tests/core/sources/document_maker.h"
#include "tests/core/sources/encoded.h"
#include "tests/core/sources/page_maker.h"
#include "tests/core/sources/pdf_maker.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

// One report in every format: whatever it comes as, the same statements come out.

namespace duixian::sources {
namespace {

namespace fs = std::filesystem;

struct Text {
    std::string name;
    std::string utf8;
};

/// The file names of a folder of texts, as texts.
std::vector<Text> textsIn(const std::string& folder)
{
    std::vector<Text> texts;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".txt")
            if (const auto decoded = text::decode(support::fileBytes(entry.path().string())))
                texts.push_back({entry.path().filename().string(), toUtf8(decoded->text)});
    std::sort(texts.begin(), texts.end(), [](const Text& a, const Text& b) { return a.name < b.name; });
    return texts;
}

/// A report in traditional script, for Big5.
const Text traditional{
    "traditional.txt",
    "雲川區2031年政府工作報告\n各位代表：\n現在，我代表雲川區人民政府，向大會報告工作，請予審議。\n"
    "一、2030年工作回顧\n2030年，全區生產總值增長6.5%，一般公共預算收入12.3億元，增長7%，新增城鎮就業1.2萬人。新建學校3所，"
    "改造老舊小區12個。全區上下團結一心，扎實推進各項工作，"
    "經濟運行總體平穩，民生保障持續加強，城鄉面貌明顯改善，社會大局和諧穩定，政府自身建設取得新的進步。這些成績來之不易，"
    "是全區人民共同努力的結果。我們也清醒看到，發展中還有不少困難，產業結構不夠優，公共服務仍有短板，作風建設還要加強。\n二、2031年工作安排"
    "\n"
    "今年的主要預期目標是：全區生產總值增長6%左右，城鎮新增就業1萬人以上，新建公園5個。\n"};

std::vector<std::string> statementsOf(const std::string& bytes, const std::string& fileName)
{
    const auto report = analyse(bytes, {fileName, {}, {}}, Lexicon::builtIn());
    if (!report)
        return {"failed: " + report.error().detail};
    std::vector<std::string> lines;
    for (const Statement& statement : report->statements) {
        std::string line = dump(statement);
        std::erase(line, '\n');
        std::erase(line, ' ');
        for (const auto& [sign, plain] : {std::pair{"\u3000", ""},
                                          {"\u00A0", ""},
                                          {"：", ":"},
                                          {"％", "%"},
                                          {"．", "."},
                                          {"（", "("},
                                          {"）", ")"},
                                          {"［", "["},
                                          {"］", "]"},
                                          {"＆", "&"},
                                          {"＊", "*"},
                                          {"＿", "_"},
                                          {"Ｍ", "M"},
                                          {"８", "8"}}) // print has one form
            for (auto at = line.find(sign); at != line.npos; at = line.find(sign))
                line.replace(at, std::string_view(sign).size(), plain);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// The lines that only one of the two has.
std::string differenceOf(std::vector<std::string> wanted, std::vector<std::string> found)
{
    std::sort(wanted.begin(), wanted.end());
    std::sort(found.begin(), found.end());
    std::vector<std::string> lost;
    std::vector<std::string> added;
    std::set_difference(wanted.begin(), wanted.end(), found.begin(), found.end(), std::back_inserter(lost));
    std::set_difference(found.begin(), found.end(), wanted.begin(), wanted.end(), std::back_inserter(added));
    std::string out;
    for (const std::string& line : lost)
        out += "\n- " + line;
    for (const std::string& line : added)
        out += "\n+ " + line;
    return out;
}

/// A line of the text for its name on a page.
std::string titleOf(const Text& text)
{
    for (const std::string& line : linesOf(text.utf8))
        if (line.size() < 90 && line.find("，") == line.npos && (line.find("报告") != line.npos || line.find("報告") != line.npos))
            return line;
    return "政府工作报告";
}

struct Version {
    std::string name;
    std::string fileName;
    std::string bytes;
};

std::vector<Version> encodings(const Text& text)
{
    const std::u16string units = toUtf16(text.utf8);
    std::vector<Version> versions{{"UTF-8 with BOM", "1.txt", "\xEF\xBB\xBF" + text.utf8}};
    for (const char* name : {"GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE"}) {
        versions.push_back({name, "1.txt", bytesIn(units, name)});
        if (std::string_view(name).starts_with("UTF-16"))
            versions.push_back({std::string(name) + " with BOM", "1.txt", bytesIn(u"\uFEFF" + units, name)});
    }
    std::erase_if(versions, [](const Version& version) { return version.bytes.empty(); }); // it does not fit
    return versions;
}

std::vector<Version> documents(const Text& text)
{
    const std::u16string units = toUtf16(text.utf8);
    std::vector<Version> versions{{"DOCX", "1.docx", docxOfText(text.utf8)}, {"ODT", "1.odt", odtOfText(text.utf8)}};
    for (const PageTemplate& made : pageTemplates()) {
        const std::string page = made.page(text.utf8, titleOf(text));
        const std::string old = bytesIn(toUtf16(page), "GB18030");
        versions.push_back({"HTML " + std::string(made.name), "1.html", made.name == "tables" ? old : page});
    }
    return versions;
}

/// Without blanks at the ends of lines and gaps in them, which print does not show.
std::u16string printable(const Text& text)
{
    std::u16string out;
    for (const char16_t c : toUtf16(text.utf8))
        if (c != 0xFEFF && c != u'\u00A0' && c != u'\u200B')
            out.push_back(c);
    return out;
}

std::vector<Version> prints(const Text& text)
{
    const std::u16string units = printable(text);
    return {{"PDF", "1.pdf", pdfOfText(units)},
            {"PDF in two columns", "1.pdf", pdfOfText(units, {PdfMaker::Font::Unicode, 2, true, true})},
            {"PDF by GBK-EUC-H", "1.pdf", pdfOfText(units, {PdfMaker::Font::Gbk, 1, true, true})},
            {"PDF without indents", "1.pdf", pdfOfText(units, {PdfMaker::Font::Unicode, 1, false, false})}};
}

std::vector<Text> samples()
{
    std::vector<Text> texts = textsIn(support::projectFile("resources/samples"));
    texts.push_back(traditional);
    return texts;
}

void expectSame(const Text& text, const std::vector<Version>& versions)
{
    const std::vector<std::string> wanted = statementsOf(text.utf8, "1.txt");
    EXPECT_GT(wanted.size(), 5u) << text.name;
    for (const Version& version : versions)
        EXPECT_EQ(differenceOf(wanted, statementsOf(version.bytes, version.fileName)), "") << text.name << " as " << version.name;
}

TEST(FormatsAgree, InEveryEncoding)
{
    for (const Text& text : samples())
        expectSame(text, encodings(text));
    EXPECT_EQ(encodings(traditional).size(), 7u);
}

TEST(FormatsAgree, AsDocumentsAndPages)
{
    for (const Text& text : samples())
        expectSame(text, documents(text));
}

TEST(FormatsAgree, AsPrint)
{
    for (const Text& text : samples())
        expectSame(text, prints(text));
}

/// Every shared text in every format. What is lost is told and counted; the bounds stand for what was looked at one by one.
TEST(FormatsAgree, OverTheSharedReports)
{
    const auto shared = support::sharedFolder();
    if (!shared)
        GTEST_SKIP() << "the shared reports are not there: set DUIXIAN_SHARED to their folder";
    std::size_t all = 0;
    std::size_t lost = 0;
    std::map<std::string, std::string> losses;
    for (const std::string folder : {"/reports", "/corpus/cities", "/corpus/runs"})
        for (const Text& text : textsIn(*shared + folder)) {
            const std::vector<std::string> wanted = statementsOf(text.utf8, "1.txt");
            std::vector<Version> versions = encodings(text);
            for (const auto& more : {documents(text), prints(text)})
                versions.insert(versions.end(), more.begin(), more.end());
            for (const Version& version : versions) {
                const std::string difference = differenceOf(wanted, statementsOf(version.bytes, version.fileName));
                all += wanted.size();
                lost += static_cast<std::size_t>(std::count(difference.begin(), difference.end(), '-'));
                if (!difference.empty())
                    losses[version.name] += "\n" + text.name + difference;
            }
        }
    for (const auto& [name, what] : losses)
        std::printf("%s:%s\n", name.c_str(), what.c_str());
    std::printf("%zu of %zu statements differ\n", lost, all);
    EXPECT_LT(lost * 1000, all);
}

} // namespace
} // namespace duixian::sources
