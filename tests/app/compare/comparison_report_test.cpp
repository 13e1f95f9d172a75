// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_report.h"

#include <memory>

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

#include <gtest/gtest.h>

#include "tests/app/charts/in_language.h"
#include "tests/app/models/made_report.h"

namespace duixian::comparing {
namespace {

const QString zh = QStringLiteral("zh_CN");

Span spanOf(const Report& report, std::u16string_view words)
{
    const std::size_t begin = report.text.find(words);
    EXPECT_NE(begin, std::u16string::npos);
    return {begin, begin + words.size()};
}

Statement figure(const Report& report, Kind kind, std::u16string_view quote, double value, std::u16string unit, std::u16string indicator)
{
    Statement made;
    made.span = spanOf(report, quote);
    made.kind = kind;
    made.quote = quote;
    made.value = value;
    made.unit = std::move(unit);
    made.indicator = std::move(indicator);
    made.period = Period::year(2021);
    return made;
}

/// The year after made::report(), with what a page of HTML must not take for its own.
std::shared_ptr<const Report> nextReport()
{
    auto made = std::make_shared<Report>();
    made->passport.fileName = "<b>松溪区&2022.txt";
    made->passport.address = "https://example.invalid/?a=1&b=\"2\"";
    made->passport.sha256 = "0123456789abcdef0123456789abcdef";
    made->passport.imported = "2026-11-22T23:30:00Z";
    made->passport.rules = 4;
    made->head.title = u"2022年松溪区政府工作报告";
    made->head.reviewed = Period::year(2021);
    made->head.planned = Period::year(2022);
    made->text =
        u"一、2021年工作回顾\n一般公共预算收入完成19.2亿元，生产用水<script>alert(1)</script>\x01达标。\n全区生产\n总值完成240亿元。\n"
        u"完善“三张清单”。\n";
    made->parts = {{spanOf(*made, u"一、2021年工作回顾"), {0, made->text.size()}, 1, Section::Review}};
    made->layers = {{{made->text.find(u"生产\n") + 2, made->text.find(u"生产\n") + 3}, LayerReason::BrokenLine}};
    made->statements = {figure(*made, Kind::Outcome, u"19.2亿元", 19.2, u"亿元", u"一般公共预算收入"),
                        figure(*made, Kind::Outcome, u"240亿元", 240, u"亿元", u"地区生产总值")};
    return made;
}

AlignedParagraph paragraph(const Report& report, std::u16string_view from, std::u16string_view to, bool heading = false)
{
    AlignedParagraph made;
    made.span = {spanOf(report, from).begin, spanOf(report, to).end};
    made.part = 0;
    made.heading = heading;
    return made;
}

ComparedFigure compared(const Statement& statement)
{
    return {statement, statement.value, {}};
}

ReportMatter matter()
{
    ReportMatter made;
    made.program = QStringLiteral("0.9");
    made.rules = 4;
    made.reports = {{{1}, made::report(), QStringLiteral("松溪区 2021"), QStringLiteral("2021年松溪区政府工作报告")},
                    {{2}, nextReport(), QStringLiteral("松溪区 2022"), QStringLiteral("2022年<i>松溪区</i>政府工作报告")}};
    const Report& a = *made.reports[0].report;
    const Report& b = *made.reports[1].report;
    auto alignment = std::make_shared<Alignment>();
    alignment->a = {paragraph(a, u"一、2020年工作回顾", u"一、2020年工作回顾", true), paragraph(a, u"全区生产总值", u"231.5亿元。"),
                    paragraph(a, u"(一)民生", u"3所。"), paragraph(a, u"一般公共预算收入", u"以上。")};
    alignment->b = {paragraph(b, u"一、2021年工作回顾", u"一、2021年工作回顾", true), paragraph(b, u"一般公共", u"达标。"),
                    paragraph(b, u"全区生产", u"240亿元。"), paragraph(b, u"完善", u"清单”。")};
    alignment->links = {{0, 0, Joint::Part, 1, {}},
                        {1, 2, Joint::Indicator, 0.9, {u"地区生产总值"}},
                        {3, 1, Joint::Promise, 1, {u"一般公共预算收入"}},
                        {3, 2, Joint::Theme, 0.2, {u"财政"}}};
    made.alignment = alignment;
    ComparedRow gdp{u"地区生产总值", true, Measure::Level, PeriodShape::Year, u"亿元", {{}, {}}};
    gdp.cells[0].outcome = compared(a.statements[0]);
    gdp.cells[1].outcome = compared(b.statements[1]);
    ComparedRow schools{u"新建学校数", false, Measure::Level, PeriodShape::Year, u"所", {{}, {}}};
    schools.cells[0].outcome = compared(a.statements[1]);
    made.table.rows = {gdp, schools};
    for (const ComparedReport& report : made.reports)
        made.table.columns.push_back({report.id, report.report->head, report.report->passport});
    auto carried = std::make_shared<CarriedOver>();
    carried->shares = {{std::nullopt, {10, 20, 30, 40}}, {0, {1, 0, 0, 3}}};
    made.carried = carried;
    return made;
}

QByteArray bytesOf(const ReportMatter& of, const ReportWish& wish)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report"));
    EXPECT_TRUE(writeComparison(path, of, wish).has_value());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What an HTML file says, read as XML.
struct Page {
    QString text;
    QString language;
    QStringList tags;
    QStringList ids;
    QStringList links;
};

Page pageOf(const QByteArray& html)
{
    Page page;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            page.tags << xml.name().toString();
            if (page.tags.size() == 1)
                page.language = xml.attributes().value(QStringLiteral("lang")).toString();
            if (const auto id = xml.attributes().value(QStringLiteral("id")).toString(); !id.isEmpty())
                page.ids << id;
            if (const auto link = xml.attributes().value(QStringLiteral("href")).toString(); !link.isEmpty())
                page.links << link;
        } else if (xml.isCharacters()) {
            page.text += xml.text();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " in line " << xml.lineNumber();
    return page;
}

std::unique_ptr<poppler::document> opened(const QByteArray& pdf)
{
    return std::unique_ptr<poppler::document>(poppler::document::load_from_raw_data(pdf.constData(), static_cast<int>(pdf.size())));
}

/// Without blanks: where a line ends is the reader's matter.
QString textOf(poppler::document& document)
{
    QString text;
    for (int i = 0; i < document.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        const poppler::byte_array utf8 = page->text().to_utf8();
        text += QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    return text.remove(u' ').remove(u'\n');
}

TEST(ComparisonReport, HtmlIsWellFormedInTheWindowsLanguageAndNeedsNothingElse)
{
    const Page english = pageOf(bytesOf(matter(), {}));
    EXPECT_EQ(english.language, QStringLiteral("en"));
    EXPECT_TRUE(english.text.contains(QStringLiteral("松溪区 2021 beside 松溪区 2022")));
    const charts::InLanguage chinese(zh);
    const Page page = pageOf(bytesOf(matter(), {}));
    EXPECT_EQ(page.language, QStringLiteral("zh-CN"));
    EXPECT_TRUE(page.text.contains(QStringLiteral("松溪区 2021与松溪区 2022并排比较")));
    for (const char* const foreign : {"script", "img", "link", "iframe", "i", "b"})
        EXPECT_FALSE(page.tags.contains(QLatin1String(foreign))) << foreign;
    for (const QString& link : page.links)
        EXPECT_TRUE(link.startsWith(u'#')) << link.toStdString();
}

TEST(ComparisonReport, ForeignWordsArePlainText)
{
    const QByteArray html = bytesOf(matter(), {});
    EXPECT_FALSE(html.contains("<script"));
    const Page page = pageOf(html);
    EXPECT_TRUE(page.text.contains(QStringLiteral("<script>alert(1)</script>\uFFFD达标")));
    EXPECT_TRUE(page.text.contains(QStringLiteral("<b>松溪区&2022.txt")));
    EXPECT_TRUE(page.text.contains(QStringLiteral("2022年<i>松溪区</i>政府工作报告")));
}

TEST(ComparisonReport, TellsItsSources)
{
    const QString text = pageOf(bytesOf(matter(), {})).text;
    for (const char* const words : {"https://example.invalid/?a=1&b=\"2\"", "SHA-256 0123456789ab\u2026", "imported 2026-11-22",
                                    "read by rules 4", "reviews 2021", "plans 2022", "Duixian 0.9, rules 4"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
}

TEST(ComparisonReport, PlacesAreUniqueAndEveryLinkLeadsToOne)
{
    ReportWish few;
    few.table = false;
    ReportWish figures;
    figures.links = LinksShown::Figures;
    figures.rows = RowsShown::All;
    figures.alone = false;
    for (const ReportWish& wish : {ReportWish{}, few, figures}) {
        const Page page = pageOf(bytesOf(matter(), wish));
        EXPECT_EQ(page.ids.size(), QSet<QString>(page.ids.begin(), page.ids.end()).size());
        for (const QString& link : page.links)
            EXPECT_TRUE(page.ids.contains(link.mid(1))) << link.toStdString();
    }
    const Page page = pageOf(bytesOf(matter(), {}));
    EXPECT_TRUE(page.links.contains(QStringLiteral("#p-b3"))) << "from a figure to its passage";
    EXPECT_TRUE(page.links.contains(QStringLiteral("#f-o1-b"))) << "from a passage, and from the table, to the figure";
}

TEST(ComparisonReport, SetsFiguresBesideEachOtherWithTheirDifferenceAndTheirSentence)
{
    const QString text = pageOf(bytesOf(matter(), {})).text;
    EXPECT_TRUE(text.contains(QStringLiteral("+8.5 亿元 (+3.7 %)")));
    EXPECT_TRUE(text.contains(QStringLiteral("全区生产总值完成●240亿元。"))) << "a cut line is whole again";
    EXPECT_TRUE(text.contains(QStringLiteral("◇18亿元")));
    EXPECT_FALSE(text.contains(QStringLiteral("新建学校数"))) << "in one report only";
    EXPECT_TRUE(text.contains(QStringLiteral("1 more indicator")));
    ReportWish all;
    all.rows = RowsShown::All;
    EXPECT_TRUE(pageOf(bytesOf(matter(), all)).text.contains(QStringLiteral("新建学校数")));
}

TEST(ComparisonReport, TellsWhatJoinsAndWhatHasNoCounterpart)
{
    const Paper paper = comparisonPaper(matter(), {});
    QStringList places;
    for (const PaperPart& part : paper.parts)
        places << part.place;
    EXPECT_EQ(places.join(u' ').toStdString(), "sources summary indicators passages alone figures method");
    const QString text = pageOf(bytesOf(matter(), {})).text;
    EXPECT_TRUE(text.contains(QStringLiteral("A: 2 of 3 paragraphs have a counterpart.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Target and outcome: 一般公共预算收入")));
    EXPECT_EQ(text.count(QStringLiteral("完善“三张清单”。")), 1) << "it stands alone";
    ReportWish figures;
    figures.links = LinksShown::Figures;
    EXPECT_FALSE(pageOf(bytesOf(matter(), figures)).text.contains(QStringLiteral("Same theme: 财政")));
}

TEST(ComparisonReport, APdfHasPagesWithChineseAsText)
{
    const charts::InLanguage chinese(zh);
    ReportWish wish;
    wish.file = ReportFile::Pdf;
    const QByteArray pdf = bytesOf(matter(), wish);
    const auto document = opened(pdf);
    ASSERT_NE(document, nullptr);
    EXPECT_GE(document->pages(), 2);
    const std::unique_ptr<poppler::page> page(document->create_page(0));
    EXPECT_NEAR(page->page_rect().width(), 595, 1);
    EXPECT_NEAR(page->page_rect().height(), 842, 1);
    const QString text = textOf(*document);
    for (const char* const words :
         {"松溪区2021与松溪区2022并排比较", "生产用水", "目标与完成：一般公共预算收入", "●240亿元", "没有对应", "<script>"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << " in " << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("第1页"))) << text.right(60).toStdString();
    EXPECT_EQ(pdf, bytesOf(matter(), wish)) << "the same twice";
    EXPECT_FALSE(pdf.contains("CreationDate"));
}

TEST(ComparisonReport, OfSeveralReportsHasTheTableOfAll)
{
    ReportMatter three = matter();
    three.reports.push_back({{3}, nextReport(), QStringLiteral("临江县 2022"), {}});
    three.table.columns.push_back({});
    three.table.rows[0].cells.push_back(three.table.rows[0].cells[1]);
    three.table.rows[1].cells.push_back({});
    const QString text = pageOf(bytesOf(three, {})).text;
    EXPECT_TRUE(text.contains(QStringLiteral("3 report")));
    EXPECT_TRUE(text.contains(QStringLiteral("C 临江县 2022")));
    EXPECT_TRUE(text.contains(QStringLiteral("the difference from the report before it")));
}

TEST(ComparisonReport, WhereNothingCanBeWrittenItFailsAndTheOldFileStays)
{
    const QTemporaryDir folder;
    const auto written = writeComparison(folder.filePath(QStringLiteral("no/such/folder/a.html")), matter(), {});
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
}

} // namespace
} // namespace duixian::comparing
