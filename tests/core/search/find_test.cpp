// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find.h"

#include <algorithm>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/intake/intake.h"
#include "core/judgement/deciding.h"
#include "core/lexicon/lexicon.h"
#include "core/query/understand.h"
#include "tests/support/temporary_folder.h"

namespace duixian::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A report of an invented district, with a sentence of its own in its review and one in its plan.
std::string reportOf(const std::string& place, int year, const std::string& review, const std::string& plan)
{
    const std::string given = std::to_string(year);
    const std::string before = std::to_string(year - 1);
    return given + "年" + place + "政府工作报告\n\n各位代表：\n现在，我代表" + place + "人民政府向大会报告工作。\n\n一、" + before +
           "年工作回顾\n" + review + "\n\n二、" + given + "年工作安排\n" + plan + "\n";
}

class FindTest : public testing::Test {
protected:
    FindTest()
    {
        take("a", reportOf("云泽区", 2019, "全区生产总值171.3亿元，增长7.2%。培育就业基地，服务就業。",
                           "地区生产总值增长7%左右，城镇新增就业12000人。"));
        take("b", reportOf("云泽区", 2020, "全区生产总值185.6亿元，增长7.4%。",
                           "地区生产总值增长6.5%左右，确保城镇新增就业1.1万人，力争1.3万人。"));
        take("c", reportOf("河湾县", 2019, "全县生产总值88亿元，增长9%。稳住就业。", "城镇新增就业4000人。建设ＰＭ２．５监测站3个。"));
    }

    ReportId take(const std::string& name, const std::string& text)
    {
        return intake::take(intake::examine({name, name, text}, {}, Lexicon::builtIn()), library).report;
    }

    [[nodiscard]] Result<std::vector<Hit>> hitsOf(const std::string& question, HitOrder order = HitOrder::PlaceAndYear)
    {
        std::vector<Hit> out;
        const Result<void> done =
            find(library, library.list(),
                 {.question = query::understand(toUtf16(question), Lexicon::builtIn()), .order = order, .found = [&](Hit&& hit) {
                      out.push_back(std::move(hit));
                      return true;
                  }});
        if (!done)
            return tl::unexpected(done.error());
        return out;
    }

    /// A line a hit: the report's number and its sentence, what is marked between brackets.
    [[nodiscard]] std::vector<std::string> found(const std::string& question, HitOrder order = HitOrder::PlaceAndYear)
    {
        std::vector<std::string> out;
        const Result<std::vector<Hit>> hits = hitsOf(question, order);
        EXPECT_TRUE(hits) << question;
        for (const Hit& hit : hits.value_or(std::vector<Hit>{})) {
            std::u16string line;
            std::size_t at = 0;
            for (const Span& mark : hit.excerptMarks) {
                line += hit.excerpt.substr(at, mark.begin - at) + u"[" + hit.excerpt.substr(mark.begin, mark.length()) + u"]";
                at = mark.end;
            }
            out.push_back(std::to_string(hit.report.value) + " " + toUtf8(line + hit.excerpt.substr(at)));
        }
        return out;
    }

    support::TemporaryFolder folder;
    library::Library library = *library::Library::create(folder.file("L"));
};

TEST_F(FindTest, WordsByPlaceAndYear)
{
    EXPECT_THAT(found("就业"), ElementsAre("1 培育[就业]基地，服务[就業]。", "1 地区生产总值增长7%左右，城镇新增[就业]12000人。",
                                           "2 地区生产总值增长6.5%左右，确保城镇新增[就业]1.1万人，力争1.3万人。", "3 稳住[就业]。",
                                           "3 城镇新增[就业]4000人。"));
    EXPECT_EQ(found("就業"), found("就业"));
    EXPECT_THAT(found("培"), ElementsAre("1 [培]育就业基地，服务就業。"));
    EXPECT_THAT(found("pm2.5"), ElementsAre("3 建设[ＰＭ２．５]监测站3个。"));
    EXPECT_THAT(found("没有这样的词"), IsEmpty());
    EXPECT_THAT(found(""), IsEmpty());
}

TEST_F(FindTest, WordsByRelevance)
{
    const std::vector<std::string> lines = found("就业", HitOrder::Relevance);
    EXPECT_EQ(lines.size(), found("就业").size());
    EXPECT_EQ(lines.front(), "1 培育[就业]基地，服务[就業]。") << "where it stands most often";
}

TEST_F(FindTest, OnlyInTheReportsThatAreAsked)
{
    EXPECT_THAT(found("就业 place:河湾县"), ElementsAre("3 稳住[就业]。", "3 城镇新增[就业]4000人。"));
    EXPECT_THAT(found("就业 year:2020"), ElementsAre("2 地区生产总值增长6.5%左右，确保城镇新增[就业]1.1万人，力争1.3万人。"));
    EXPECT_THAT(found("就业 year:2030"), IsEmpty());
}

TEST_F(FindTest, FiguresByTheirNumber)
{
    EXPECT_THAT(found("新增就业 > 1万人"), ElementsAre("1 地区生产总值增长7%左右，城镇新增就业[12000人]。",
                                                       "2 地区生产总值增长6.5%左右，确保城镇新增就业[1.1万人]，力争1.3万人。",
                                                       "2 地区生产总值增长6.5%左右，确保城镇新增就业1.1万人，力争[1.3万人]。"));
    EXPECT_THAT(found("新增就业 > 1万人 力争"), ElementsAre("2 地区生产总值增长6.5%左右，确保城镇新增就业1.1万人，力争[1.3万人]。"));
    EXPECT_THAT(found("地区生产总值 增长 >= 7.4% 完成"),
                ElementsAre("2 全区生产总值185.6亿元，增长[7.4%]。", "3 全县生产总值88亿元，增长[9%]。"));
    EXPECT_THAT(found("GDP < 1000000万元"), ElementsAre("3 全县生产总值[88亿元]，增长9%。"));
}

TEST_F(FindTest, FiguresAsAPersonSettledThem)
{
    const ReportId report{3};
    const Report read = *library.load(report);
    const auto jobs = std::find_if(read.statements.begin(), read.statements.end(), [](const Statement& s) { return s.quote == u"4000人"; });
    ASSERT_NE(jobs, read.statements.end());
    const judgement::Judged judged{*jobs, static_cast<std::size_t>(jobs - read.statements.begin()), std::nullopt, false};
    const std::vector<std::string> before = found("新增就业 > 1万人");
    Statement settled = *jobs;
    settled.value = 40000;
    Judgements said;
    judgement::correct(said, judged, settled, read.statements, read.text);
    HistoryStep step{HistoryAction::Correct, "x"};
    library.judge(report, said, step);
    EXPECT_EQ(found("新增就业 > 1万人").size(), before.size() + 1);
    EXPECT_EQ(hitsOf("新增就业 > 1万人")->back().ruling, Ruling::Corrected);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(found("新增就业 > 1万人"), before);

    Judgements refused;
    judgement::reject(refused, judged, read.statements, read.text);
    HistoryStep other{HistoryAction::Reject, "x"};
    library.judge(report, refused, other);
    EXPECT_THAT(found("新增就业 < 5000人"), IsEmpty());
}

TEST_F(FindTest, ARegularExpression)
{
    EXPECT_THAT(found("/[0-9.]+万人/"), ElementsAre("2 地区生产总值增长6.5%左右，确保城镇新增就业[1.1万人]，力争[1.3万人]。"));
    EXPECT_THAT(found("/服务就业/"), ElementsAre("1 培育就业基地，[服务就業]。"));
    EXPECT_EQ(hitsOf("/(/").error().code, ErrorCode::PatternMalformed);
}

TEST_F(FindTest, IsStoppedAtOnce)
{
    const Understood question = query::understand(u"就业", Lexicon::builtIn());
    int taken = 0;
    EXPECT_TRUE(find(library, library.list(), {.question = question, .found = [&](Hit&&) { return ++taken < 2; }}));
    EXPECT_EQ(taken, 2);
    int asked = 0;
    EXPECT_TRUE(find(library, library.list(),
                     {.question = question, .found = [&](Hit&&) { return ++taken > 0; }, .stopped = [&] { return ++asked > 0; }}));
    EXPECT_EQ(taken, 2);
}

TEST_F(FindTest, TellsHowFarItIs)
{
    std::vector<std::size_t> done;
    EXPECT_TRUE(find(library, library.list(),
                     {.question = query::understand(u"稳住", Lexicon::builtIn()),
                      .found = [](Hit&&) { return true; },
                      .looked = [&](const Progress& progress) { done.push_back(progress.done * 10 + progress.all); }}));
    EXPECT_THAT(done, ElementsAre(11));
}

TEST_F(FindTest, InOneReportMarksAllPlaces)
{
    const Report report = *library.load({1});
    const auto marks = findIn(report, query::understand(u"就业", Lexicon::builtIn()));
    ASSERT_TRUE(marks);
    ASSERT_EQ(marks->size(), 3U);
    for (const Span& mark : *marks)
        EXPECT_TRUE(report.text.substr(mark.begin, 2) == u"就业" || report.text.substr(mark.begin, 2) == u"就業");
    EXPECT_EQ(findIn(report, query::understand(u"新增就业 > 1万人", Lexicon::builtIn()))->size(), 1U);
    EXPECT_EQ(findIn(report, query::understand(u"/7.[0-9]%/", Lexicon::builtIn()))->size(), 1U);
}

/// Pieces that questions are made of, and pieces that break languages of questions.
std::u16string anyQuestion(std::mt19937& random)
{
    static const std::vector<std::u16string> pieces{u"\"",
                                                    u"*",
                                                    u"NEAR(",
                                                    u"NEAR/",
                                                    u")",
                                                    u"(",
                                                    u" AND ",
                                                    u" OR ",
                                                    u" NOT ",
                                                    u"-",
                                                    u"|",
                                                    u":",
                                                    u"^",
                                                    u"{",
                                                    u"}",
                                                    u"'",
                                                    u";--",
                                                    u"\\",
                                                    u"/",
                                                    u"就业",
                                                    u"业",
                                                    u"新增",
                                                    u"15.7亿元",
                                                    u"PM2.5",
                                                    u" > ",
                                                    u">=",
                                                    u"<",
                                                    u"＝",
                                                    u"%",
                                                    u"万人",
                                                    u"1e999",
                                                    u"9999999999999999999",
                                                    u"place:",
                                                    u"year:",
                                                    u"指标:",
                                                    u"目标",
                                                    u"2019",
                                                    u"十四五",
                                                    u" ",
                                                    u"\n",
                                                    u"\t",
                                                    u"，",
                                                    u"“",
                                                    u"”",
                                                    std::u16string(1, u'\0'),
                                                    u"\xD800",
                                                    u"\xDC00",
                                                    u"\U00020000",
                                                    u"\u200B",
                                                    u"\uFFFF",
                                                    u"text:",
                                                    u"rowid",
                                                    u"+",
                                                    u"^就业",
                                                    u"col : x",
                                                    u"#",
                                                    u"$",
                                                    u"%s%n"};
    std::u16string out;
    for (std::size_t i = random() % 12; i > 0; --i)
        out += pieces[random() % pieces.size()];
    if (random() % 4 == 0)
        out += static_cast<char16_t>(random() % 0x10000);
    return out;
}

TEST_F(FindTest, AnyStringIsAQuestion)
{
    std::mt19937 random(5);
    const std::vector<library::ReportEntry> entries = library.list();
    for (int i = 0; i < 10'000; ++i) {
        const std::u16string question = anyQuestion(random);
        const Understood understood = query::understand(question, Lexicon::builtIn());
        const Result<void> done = find(library, entries, {.question = understood, .found = [](Hit&&) { return true; }});
        ASSERT_TRUE(done || understood.asking == Asking::Pattern) << i << ": " << toUtf8(question);
    }
}

TEST_F(FindTest, ALongQuestionIsOne)
{
    for (const std::u16string_view piece : {u"\"", u"就业 ", u"(", u"NEAR(", u"> 1", u"业", u"*", u"/a", u"place:"}) {
        std::u16string question;
        while (question.size() < 3'000'000)
            question += piece;
        const Understood understood = query::understand(question, Lexicon::builtIn());
        EXPECT_TRUE(find(library, library.list(), {.question = understood, .found = [](Hit&&) { return true; }}) ||
                    understood.asking == Asking::Pattern)
            << toUtf8(piece);
    }
}

} // namespace
} // namespace duixian::search
