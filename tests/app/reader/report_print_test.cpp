// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/report_print.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "app/reader/mark_format.h"
#include "tests/app/models/made_report.h"

namespace duixian::reader {
namespace {

/// made::report() with so much text that it fills some pages.
Report longReport()
{
    Report report = *made::report();
    for (int line = 0; line < 120; ++line)
        report.text += u"我们要把各项工作落到实处,让人民群众有更多获得感、幸福感、安全感,推动全区经济社会持续健康发展。\n";
    return report;
}

int pagesOf(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    return paintReport(report, writer);
}

TEST(ReportPrint, AReportFillsPagesAndItsStatementsBeginOneOfTheirOwn)
{
    Report report = *made::report();
    EXPECT_EQ(pagesOf(report), 2) << "the text, and the list";
    report.statements.clear();
    EXPECT_EQ(pagesOf(report), 1);
    EXPECT_GT(pagesOf(longReport()), 4);
}

TEST(ReportPrint, APdfIsWrittenWithItsTitle)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    ASSERT_TRUE(writePdf(*made::report(), path).has_value());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/Count 2"));
    EXPECT_TRUE(bytes.contains("/Title"));
}

TEST(ReportPrint, WhereNothingCanBeWrittenItFails)
{
    const QTemporaryDir folder;
    const auto written = writePdf(*made::report(), folder.filePath(QStringLiteral("no/such/folder/report.pdf")));
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
}

TEST(MarkedHtml, KeepsTheMarksOfWhatIsCopied)
{
    const Report report = *made::report();
    const std::size_t begin = report.text.find(u"全区生产总值");
    const Span span{begin, report.text.size()};
    const QString words = QString::fromStdU16String(report.text.substr(begin));
    const QString html = markedHtml(report, span, words);
    EXPECT_EQ(html.count(QStringLiteral("<span ")), 3);
    EXPECT_TRUE(html.contains(QStringLiteral(">231.5亿元</span>")));
    EXPECT_TRUE(html.contains(QStringLiteral("#fbd27a"))) << "a target has the colour of targets";
}

TEST(MarkedHtml, IsNoMarkupOfTheReports)
{
    Report report = *made::report();
    report.statements.clear();
    EXPECT_EQ(markedHtml(report, {0, 3}, QStringLiteral("<b>")), QStringLiteral("<p>&lt;b&gt;</p>"));
}

} // namespace
} // namespace duixian::reader
