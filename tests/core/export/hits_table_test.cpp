// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/hits_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/export/csv.h"

namespace duixian::exporting {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

ReportHits sample()
{
    ReportHits out;
    out.report = {7};
    out.passport.fileName = "a.txt";
    out.passport.sha256 = "ab12";
    out.passport.rules = 3;
    out.head.place = Place{u"云泽区", "990101", {u"某省", u"云泽区"}};
    out.head.title = u"2019年云泽区政府工作报告";
    out.head.reviewed = Period::year(2018);
    out.head.planned = Period::year(2019);
    out.hits.push_back({.report = {7},
                        .sentence = {10, 30},
                        .marks = {{12, 14}, {20, 22}},
                        .excerpt = u"稳就业，也促创业。",
                        .excerptMarks = {{1, 3}, {6, 8}}});
    Statement figure;
    figure.kind = Kind::Target;
    figure.span = {40, 46};
    figure.quote = u"5000人";
    figure.value = 5000;
    figure.unit = u"人";
    figure.bound = Bound::AtLeast;
    figure.indicator = u"城镇新增就业人数";
    figure.period = Period::year(2019);
    figure.strength = Strength::Ensured;
    out.hits.push_back({.report = {7},
                        .sentence = {31, 47},
                        .marks = {{40, 46}},
                        .excerpt = u"确保新增就业5000人。",
                        .excerptMarks = {{6, 11}},
                        .statement = figure,
                        .ruling = Ruling::Accepted});
    return out;
}

TEST(HitsTable, HasARowForEachSentenceWithItsSource)
{
    const Table table = hitsTable({sample()});
    ASSERT_EQ(table.rows.size(), 2U);
    for (const Row& row : table.rows)
        EXPECT_EQ(row.size(), table.columns.size());
    const std::string text = csv(table, ByteOrderMark::Without);
    EXPECT_THAT(text, HasSubstr("report,file,place,place_code,year,title,start,end,words,sentence,kind,indicator,"));
    EXPECT_THAT(text, HasSubstr("7,a.txt,云泽区,990101,2019,2019年云泽区政府工作报告,10,30,就业 | 创业,稳就业，也促创业。,,,"));
    EXPECT_THAT(text, HasSubstr("5000人,确保新增就业5000人。,target,城镇新增就业人数,5000,,人,level,>=,2019,5000人,"));
    EXPECT_THAT(text, HasSubstr(",ensured,1,accepted,"));
    EXPECT_THAT(text, HasSubstr(",ab12,"));
}

TEST(HitsTable, PrintsALineForEachMark)
{
    const ReportHits report = sample();
    EXPECT_THAT(hitLines(report.hits[0], report.head),
                ElementsAre(R"({"type":"hit","report":7,"place":"云泽区","year":"2019","start":12,"end":14,"excerpt":"稳就业，也促创业。",)"
                            R"("sentence_start":10,"sentence_end":30})",
                            HasSubstr(R"("start":20,"end":22,)")));
    EXPECT_THAT(hitLines(report.hits[1], report.head),
                ElementsAre(HasSubstr(R"("kind":"target","indicator":"城镇新增就业人数","quote":"5000人","value":5000,"value_max":null,)"
                                      R"("unit":"人","measure":"level","bound":">=","period":"2019","strength":"ensured","confidence":1,)"
                                      R"("decision":"accepted")")));
}

TEST(HitsTable, TellsHowAQuestionWasUnderstood)
{
    Understood question{.asking = Asking::Figures};
    question.parts.push_back({.kind = QuestionWord::Indicator, .said = std::u16string(u"地区生产总值"), .span = {0, 3}});
    question.parts.push_back({.kind = QuestionWord::Comparison, .said = Comparison{Relation::Between, 8, 9.5, u"%"}, .span = {3, 9}});
    question.parts.push_back({.kind = QuestionWord::Measure, .said = Measure::Growth, .span = {}, .guessed = true});
    question.parts.push_back({.kind = QuestionWord::Kind, .said = std::monostate{}, .span = {}});
    EXPECT_EQ(questionLine(question), R"({"type":"question","asking":"figures","parts":[)"
                                      R"({"kind":"indicator","said":"地区生产总值","start":0,"end":3,"guessed":false},)"
                                      R"({"kind":"comparison","said":"between 8 9.5 %","start":3,"end":9,"guessed":false},)"
                                      R"({"kind":"measure","said":"growth","start":null,"end":null,"guessed":true},)"
                                      R"({"kind":"kind","said":null,"start":null,"end":null,"guessed":false}]})");
}

} // namespace
} // namespace duixian::exporting
