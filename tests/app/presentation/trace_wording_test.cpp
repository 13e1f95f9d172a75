// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/trace_wording.h"

#include <set>
#include <string>

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "app/presentation/trace_view.h"
#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::presentation {
namespace {

/// Sentences of our own with a figure of each sort that is no statement, among targets and outcomes.
constexpr const char* sentences =
    "2021年松溪区政府工作报告\n各位代表:\n现在,我代表松溪区人民政府向大会报告工作。\n一、2020年工作回顾\n"
    "全区生产总值完成231.5亿元,增长6.2%。新建学校3所、医院2家。第三次会议召开,进入前10强。PM2.5浓度下降5%。3月5日开工。\n"
    "实施六大行动,推进三项工程。建成百亿级产业集群。办好十件民生实事。坚持5个方面原则。引进10亿元以上项目6个。\n"
    "建成宽110米的绿道3公里。实施千亿斤粮食工程。审批由45个工作日压缩至39个。开通24小时自助服务。打通5条断头路中的4条。\n"
    "综合排名上升11位。服务群众零距离。12件候选项目公示。成为首批4家之一。城镇、农村居民收入分别增长7%、8%。\n"
    "二、2021年工作安排\n主要预期目标是:全区生产总值增长7%左右,一般公共预算收入确保增长5%、力争增长6%,居民收入与经济增长同步。\n";

std::vector<Trace> traces()
{
    const Lexicon lexicon;
    const auto explained = explain(sentences, {"松溪区2021.txt", {}, {}}, lexicon);
    EXPECT_TRUE(explained.has_value());
    return explained ? explained->traces : std::vector<Trace>();
}

const Trace* traceOf(const std::vector<Trace>& all, std::u16string_view quote)
{
    for (const Trace& trace : all)
        if (trace.quote == quote)
            return &trace;
    return nullptr;
}

TEST(TraceWording, EachCodeThatAPassTellsHasPeoplesWords)
{
    std::set<std::string> dropped;
    for (const Trace& trace : traces())
        for (const TraceStep& step : trace.steps) {
            EXPECT_FALSE(wordOfPass(step.pass).isEmpty()) << step.pass;
            for (const TraceField& field : step.added)
                EXPECT_FALSE(wordOfTraceField(field.name).isEmpty()) << field.name;
            if (!step.dropped.empty()) {
                EXPECT_FALSE(wordOfDropping(step.dropped).isEmpty()) << step.dropped;
                dropped.insert(step.dropped);
            }
        }
    EXPECT_GE(dropped.size(), 10U) << "the sentences have figures of many sorts";
}

/// The reasons stand as literals in the rooms of core; each that is there must have its sentence.
TEST(TraceWording, EachReasonOfTheRulesHasItsSentence)
{
    const QString text = QString::fromStdString(support::fileBytes(support::projectFile("core/extract/rejects.cpp")));
    const QRegularExpression row(QStringLiteral("\\{u\"([a-z ]+)\", i[ns][A-Z]"));
    int rows = 0;
    for (auto match = row.globalMatch(text); match.hasNext(); ++rows) {
        const QString reason = match.next().captured(1).replace(QLatin1Char(' '), QLatin1Char('_'));
        EXPECT_FALSE(wordOfDropping(reason.toStdString()).isEmpty()) << reason.toStdString();
    }
    EXPECT_GE(rows, 19);
}

TEST(TraceWording, AStatementIsToldPassByPass)
{
    const std::vector<Trace> all = traces();
    const Trace* growth = traceOf(all, u"6.2%");
    ASSERT_NE(growth, nullptr);
    EXPECT_EQ(traceSummary(*growth).toStdString(), "“6.2%” is read as a statement.");
    QStringList told;
    for (const TraceLine& line : traceLines(*growth))
        told << line.asked + QStringLiteral(" = ") + line.seen;
    const QString text = told.join(QLatin1Char('\n'));
    for (const char* words : {"Target or outcome = Outcome", "value: 6.2", "indicator: 地区生产总值", "Year = 2020"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
}

TEST(TraceWording, AFigureThatWasLeftOutIsToldWhy)
{
    const std::vector<Trace> all = traces();
    const Trace* threshold = traceOf(all, u"10亿元以上");
    if (!threshold)
        threshold = traceOf(all, u"10亿元");
    ASSERT_NE(threshold, nullptr);
    EXPECT_FALSE(threshold->kept);
    EXPECT_TRUE(traceSummary(*threshold).contains(QStringLiteral("threshold"))) << traceSummary(*threshold).toStdString();
}

TEST(TraceView, ShowsTheSentenceAndTheLinesOrThatNoFigureStandsThere)
{
    TraceView view;
    EXPECT_TRUE(view.text().startsWith(QStringLiteral("No figure stands here")));
    const std::vector<Trace> all = traces();
    view.setTrace(*traceOf(all, u"6.2%"));
    EXPECT_TRUE(view.text().startsWith(QStringLiteral("“6.2%” is read as a statement.")));
    EXPECT_GE(view.text().count(QLatin1Char('\n')), 4);
    view.setTrace(std::nullopt);
    EXPECT_EQ(view.text().count(QLatin1Char('\n')), 0);
}

} // namespace
} // namespace duixian::presentation
