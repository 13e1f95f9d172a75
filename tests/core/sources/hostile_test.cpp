// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <string>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "core/base/utf.h"
#include "core/sources/foreign.h"
#include "core/sources/worker.h"
#include "core/system/child_process.h"
#include "core/system/program_beside.h"
#include "tests/core/sources/document_maker.h"
#include "tests/core/sources/hostile_maker.h"
#include "tests/core/sources/pdf_maker.h"
#include "tests/core/sources/text_of.h"
#include "tests/core/sources/zip_maker.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

// Files made to harm: each ends as a text or as an error of the file, through the worker as in earnest.

namespace duixian::sources {
namespace {

using namespace std::chrono_literals;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

/// The worker of everyday but for the clock: how much else the machine does is no matter of these tests, the processor's time is.
Worker patientWorker()
{
    return Worker({}, {300s});
}

Result<Source> read(Format format, const std::string& bytes)
{
    return patientWorker().read(format, bytes, {});
}

/// The processor time that all children took so far, in seconds.
double childrensTime()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The most memory that any child took so far, in KB.
long childrensMemory()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss;
}

TEST(HostileZip, BombsEndAtTheCapOfUnpackedBytes)
{
    const long before = childrensMemory();
    const double timeBefore = childrensTime();
    const std::string small = docxWithZeros("word/document.xml", 1'000'000'000);
    const std::string large = docxWithZeros("word/document.xml", 10'000'000'000);
    EXPECT_LT(small.size(), 2'000'000u);
    EXPECT_EQ(codeOf(read(Format::Docx, small)), "LimitReached");
    EXPECT_EQ(codeOf(read(Format::Docx, large)), "LimitReached");
    EXPECT_EQ(codeOf(read(Format::Docx, docxWithZeros("word/document.xml", 1'000'000'000, 100))), "LimitReached") << "it claims 100 bytes";
    EXPECT_EQ(codeOf(read(Format::Odt, ZipMaker().addZeros("content.xml", 1'000'000'000).bytes())), "LimitReached");
    EXPECT_EQ(patientWorker().unpack(ZipMaker().addZeros("1.txt", 1'000'000'000).bytes()).error().code, ErrorCode::LimitReached);
    EXPECT_TRUE(sanitized || childrensMemory() <= std::max(before, 300'000L)) << childrensMemory() << " KB";
    constexpr double each = 2; // seconds of the processor, whatever else the machine does
    EXPECT_TRUE(sanitized || childrensTime() - timeBefore <= 5 * each) << childrensTime() - timeBefore;
}

TEST(HostileZip, ManyPartsEndAtTheCapOfAll)
{
    ZipMaker parts;
    for (int i = 0; i < 10; ++i)
        parts.addZeros(std::to_string(i) + ".txt", 60'000'000);
    const auto unpacked = patientWorker().unpack(parts.bytes());
    ASSERT_FALSE(unpacked);
    EXPECT_TRUE(unpacked.error().code == ErrorCode::LimitReached || unpacked.error().code == ErrorCode::FormatBroken);
    for (const int entries : {50'000, 200'000}) { // above 65,535 it takes the directory of large archives
        ZipMaker many;
        for (int i = 0; i < entries; ++i)
            many.add(std::to_string(i), "");
        EXPECT_EQ(patientWorker().unpack(many.bytes()).error().code, ErrorCode::LimitReached) << entries;
    }
}

/// What unpacks to many times its size may be honest: it is the unpacked bytes that count.
TEST(HostileZip, AnHonestFileThatPacksWellIsRead)
{
    constexpr std::uint32_t times = 10'000;
    const std::string zip = ZipMaker().addHonestZeros("1.txt", times).bytes();
    EXPECT_LT(zip.size() * 500, std::size_t{times} * 258);
    const auto parts = patientWorker().unpack(zip);
    ASSERT_TRUE(parts) << parts.error().detail;
    EXPECT_EQ(parts->front().bytes.size(), std::size_t{times} * 258 + 1);
}

TEST(HostileZip, AZipInAZipIsAPartAndNoMore)
{
    const std::string inner = ZipMaker().add("1.txt", "x").bytes();
    const auto parts = patientWorker().unpack(ZipMaker().add("inner.zip", inner).bytes());
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->front().bytes, inner);
    EXPECT_EQ(shown(sources::read(parts->front().bytes, "inner.zip")), "failed FormatUnsupported ZIP");
}

std::string docxWithXml(const std::string& xml)
{
    return ZipMaker().add("[Content_Types].xml", "<Types/>").add("word/document.xml", xml).bytes();
}

TEST(HostileXml, EntitiesStayWords)
{
    const auto document = [](const std::string& type, const std::string& words) {
        return docxWithXml("<?xml version=\"1.0\"?><!DOCTYPE w " + type + "><w:document><w:body><w:p><w:r><w:t>" + words +
                           "</w:t></w:r></w:p></w:body></w:document>");
    };
    const support::TemporaryFolder folder;
    const std::string secret = folder.write("secret", "geheim");
    EXPECT_EQ(shown(read(Format::Docx, document("[<!ENTITY a \"甲\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]", "&c;"))),
              "&c;");
    EXPECT_EQ(shown(read(Format::Docx, document("[<!ENTITY e SYSTEM \"file://" + secret + "\">]", "&e;"))), "&e;");
    EXPECT_EQ(shown(read(Format::Docx, document("[<!ENTITY e SYSTEM \"http://127.0.0.1:1/\">]", "&e;"))), "&e;");
    EXPECT_EQ(shown(read(Format::Docx, document("[<!ENTITY % p SYSTEM \"file://" + secret + "\"> %p;]", "甲"))), "甲");
    const std::string page = "<!DOCTYPE html [<!ENTITY e SYSTEM \"file://" + secret + "\">]><p>&e;甲<iframe src=\"file://" + secret +
                             "\"></iframe><object data=\"" + secret + "\"></object><link rel=stylesheet href=\"http://127.0.0.1:1/\">";
    EXPECT_EQ(shown(read(Format::Html, page)).find("geheim"), std::string::npos);
    EXPECT_NE(shown(read(Format::Html, page)).find("甲"), std::string::npos);
}

/// The calls of a worker that opens files or sockets, but for the libraries that it starts with.
std::vector<std::string> opened(const std::string& word, const std::string& bytes)
{
    const support::TemporaryFolder folder;
    const std::string calls = folder.file("calls");
    const std::string worker = *system::programBeside("libexec/duixian/duixian-worker");
    const auto run = system::runChild(
        "/usr/bin/strace", {"-f", "-o", calls, "-e", "trace=open,openat,socket,connect,execve", worker, "read", word, "-"}, bytes);
    EXPECT_TRUE(run && run->code == 0);
    std::vector<std::string> lines = linesOf(support::fileBytes(calls));
    EXPECT_GT(lines.size(), 5u);
    std::erase_if(lines, [](const std::string& line) {
        const bool library = line.find(".so") != line.npos || line.find("/etc/ld") != line.npos || line.find("execve") != line.npos;
        return library || line.find("EMFILE") != line.npos || line.find("+++") != line.npos;
    });
    return lines;
}

/// Some sandboxes let no program look at another.
bool mayTrace()
{
    const auto run = system::runChild("/usr/bin/strace", {"-o", "/dev/null", "/bin/true"}, "");
    return run && run->end == system::ChildRun::End::Exited && run->code == 0;
}

TEST(HostileXml, NoFileAndNoSocketIsOpened)
{
    if (sanitized || !mayTrace())
        GTEST_SKIP() << "needs strace, a system that lets it trace, and no sanitizer";
    const std::string entities = "[<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY h SYSTEM \"http://127.0.0.1:1/\">]>";
    EXPECT_TRUE(opened("docx", docxWithXml("<!DOCTYPE w " + entities +
                                           "<w:document><w:body><w:p><w:r><w:t>&e;&h;</w:t></w:r></w:p></w:body></w:document>"))
                    .empty());
    EXPECT_TRUE(
        opened("html", "<!DOCTYPE html SYSTEM \"http://127.0.0.1:1/\" " + entities + "<p>&e;甲<img src=\"http://127.0.0.1:1/\">").empty());
}

TEST(HostileXml, TwoHundredThousandLevelsAreTooDeep)
{
    const std::string deep = repeated("<w:p>", 200'000) + repeated("</w:p>", 200'000);
    EXPECT_EQ(codeOf(read(Format::Docx, docxOf(deep))), "LimitReached");
    EXPECT_EQ(codeOf(read(Format::Docx, docxWithXml(repeated("<a>", 200'000)))), "FormatBroken");
    EXPECT_EQ(codeOf(read(Format::Odt, odtOf(repeated("<text:span>", 300) + repeated("</text:span>", 300)))), "LimitReached");
}

TEST(HostileXml, PartsThatReferToEachOtherAreReadOnce)
{
    const std::string note = "<w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote>";
    const std::string body = "<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
    EXPECT_EQ(shown(read(Format::Docx, docxOf(body, {{"word/footnotes.xml", note}}))), "甲[1] / G:[1]注[1]");
    const std::string styles =
        "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
    EXPECT_EQ(shown(read(Format::Docx, docxOf("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
                                              {{"word/styles.xml", styles}}))),
              "甲");
}

TEST(HostileHtml, AMillionNestedTagsAreRead)
{
    EXPECT_EQ(shown(read(Format::Html, repeated("<div>", 1'000'000) + "甲")), "甲");
    EXPECT_EQ(codeOf(read(Format::Html, repeated("<b><i><a>", 100'000) + "甲")), "read");
    EXPECT_EQ(codeOf(read(Format::Html, repeated("<table><tr><td>", 50'000) + "甲")), "read");
    EXPECT_EQ(codeOf(read(Format::Html, "甲" + repeated("</p>", 500'000))), "read");
}

TEST(HostileHtml, AllOfALongTextArrives)
{
    const std::string words = repeated("增长百分之五，", 2'400'000); // 50 MB
    const auto source = read(Format::Html, "<p>" + words + "</p>");
    ASSERT_TRUE(source) << shown(source);
    EXPECT_EQ(source->decoded.text.size(), 2'400'000u * 7 + 1);
}

TEST(HostileHtml, TagsWithoutEndOrMeasureAreReadInTime)
{
    EXPECT_EQ(shown(read(Format::Html, "<p " + repeated("a=\"1\" ", 200'000) + ">甲</p>")), "甲");
    std::string numbered;
    for (int i = 0; i < 200'000; ++i)
        numbered += " a" + std::to_string(i) + "=1";
    EXPECT_EQ(shown(read(Format::Html, "<p" + numbered + ">甲</p>")), "甲");
    EXPECT_EQ(shown(read(Format::Html, "<img src=\"data:image/png;base64," + std::string(5'000'000, 'A') + "\">甲")), "甲");
    for (const std::string part : {"<!--", "<script>", "<a href=\"", "<", "<!", "&", "<p <", "</script", "<a b='c"})
        EXPECT_NE(codeOf(read(Format::Html, "<p>甲</p>" + repeated(part, 300'000))), "LimitReached") << part;
}

TEST(HostileHtml, OddBytesAreSigns)
{
    const std::string nul = shown(read(Format::Html, std::string("<meta charset=utf-8><p>甲") + '\0' + "乙</p>"));
    EXPECT_TRUE(nul.starts_with("甲") && nul.ends_with("乙")) << nul;
    const auto broken = read(Format::Html, "<meta charset=utf-8><p>全区生产总值增长\xE7\xE7百分之五，扎实推进各项工作</p>");
    ASSERT_TRUE(broken);
    EXPECT_EQ(toUtf8(broken->decoded.text).substr(0, 24), "全区生产总值增长");
    EXPECT_GT(broken->decoded.replaced, 0u);
    EXPECT_EQ(shown(read(Format::Html, "<p>甲</b></p></div></table>乙<td>丙</i></p>")).find("甲"), 0u);
}

/// What a PDF ends as where it may be several things, but no text and no crash.
bool refused(const std::string& bytes)
{
    const std::string code =
        codeOf(Worker({}, {3s}).read(Format::Pdf, bytes, {})); // short: waiting out the processor's limit proves no more
    return code == "FormatBroken" || code == "LimitReached" || code == "TextMissing" || code == "FileEmpty";
}

TEST(HostilePdf, TreesOfPagesThatLieAreRefused)
{
    const std::string catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
    EXPECT_TRUE(refused(pdfPageLoop()));
    EXPECT_TRUE(refused(pdfOfObjects(
        {catalogue, "<< /Type /Pages /Count 2000000000 /Kids [ 3 0 R ] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 9 9 ] >>"})));
    EXPECT_TRUE(refused(pdfOfObjects({catalogue, "<< /Type /Pages /Count -5 /Kids [ ] >>"})));
    EXPECT_TRUE(refused(pdfOfObjects({catalogue, repeated("[", 100'000) + repeated("]", 100'000)}))) << "arrays in arrays";
    EXPECT_TRUE(refused(pdfOfObjects({catalogue})));
    EXPECT_TRUE(refused("%PDF-1.7\n"));
}

TEST(HostilePdf, BombsEndAtTheLimits)
{
    EXPECT_TRUE(refused(pdfStreamBomb()));
    EXPECT_TRUE(refused(pdfFormBomb()));
}

TEST(HostilePdf, MissingTablesOfFontsAreNamed)
{
    PdfMaker pdf;
    pdf.openPage();
    pdf.put(80, 700, 14, u"各位代表");
    std::string bytes = pdf.bytes();
    for (const std::string word : {"UniGB-UCS2-H", "(GB1)"})
        bytes.replace(bytes.find(word), word.size(), word == "(GB1)" ? "(XX1)" : "UniXX-UCS2-H");
    EXPECT_NE(codeOf(read(Format::Pdf, bytes)), "read");
}

} // namespace
} // namespace duixian::sources
