// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a report that was read already: what the passes saw, and a statement of words that a person chose.
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/analysis/second_look.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "core/model/period.h"
#include "core/model/statement_field.h"
#include "tests/support/places.h"

namespace duixian {
namespace {

const char* const pages =
    "当前位置：首页 > 政府工作报告\n浏览次数：88\n2019年柳溪县政府工作报告\n各位代表：\n一、2018年工作回顾\n"
    "全县生产总值完成186.4亿元，增长6.5%；新建改建农村公路86公\n里，改造老旧小区14个。启动十大工程，8个亿元以上项目开工。\n"
    "二、2019年工作安排\n主要预期目标是：生产总值增长7%左右，居民收入与经济增长同步。\n"
    "扎实推进乡村振兴，做好第三次土地调查，确保粮食总产量不低于31万吨。\n"
    "上一篇：没有了 下一篇：通知\n版权所有：柳溪县人民政府\n";

Report read(const std::string& words)
{
    return *analyse(words, {"1.txt", "", {}}, Lexicon::builtIn());
}

Span spanOf(const Report& report, std::u16string_view words)
{
    const std::size_t at = report.text.find(words);
    EXPECT_NE(at, std::u16string::npos);
    return {at, at + words.size()};
}

std::string told(const Statement& s)
{
    std::string out;
    for (const StatementField field : statementFields)
        if (const auto text = fieldText(s, field); text && field != StatementField::Subject && field != StatementField::StretchOf)
            out += (out.empty() ? "" : " ") + *text;
    return out;
}

std::string quotes(const std::vector<Statement>& statements)
{
    std::string out;
    for (const Statement& s : statements)
        out += told(s) + "\n";
    return out;
}

TEST(SecondLook, TellsTheSameFiguresAsTheFirst)
{
    const Report report = read(pages);
    const auto explained = explain(pages, {"1.txt", "", {}}, Lexicon::builtIn());
    ASSERT_TRUE(explained);
    EXPECT_GT(explained->traces.size(), report.statements.size());
    EXPECT_EQ(tracesOf(report, Lexicon::builtIn()), explained->traces);
}

TEST(SecondLook, OfAPassageThatAPersonPutBackToo)
{
    Choices choices;
    const Report first = read(pages);
    const Span passage = spanOf(first, u"浏览次数：88");
    choices.passages.push_back({{u"浏览次数：88", u"", u"", passage}, false});
    const Origin origin{"1.txt", "", choices};
    const auto explained = explain(pages, origin, Lexicon::builtIn());
    ASSERT_TRUE(explained);
    EXPECT_EQ(tracesOf(explained->report, Lexicon::builtIn()), explained->traces);
}

TEST(SecondLook, TellsTheSameOfRealReports)
{
    const auto shared = support::sharedFolder();
    if (!shared)
        GTEST_SKIP() << "needs ../shared";
    std::size_t figures = 0;
    for (const char* folder : {"reports", "corpus"})
        for (const auto& file : std::filesystem::recursive_directory_iterator(std::filesystem::path(*shared) / folder)) {
            const auto bytes = readFile(file.path().string());
            if (!file.is_regular_file() || !bytes)
                continue;
            const auto explained = explain(*bytes, {file.path().filename().string(), "", {}}, Lexicon::builtIn());
            if (!explained)
                continue;
            figures += explained->traces.size();
            EXPECT_EQ(tracesOf(explained->report, Lexicon::builtIn()), explained->traces) << file.path();
        }
    EXPECT_GT(figures, 1000U);
}

struct Chosen {
    std::u16string words;
    std::string fields;
};

TEST(SecondLook, ProposesAStatementOfTheWordsThatAreChosen)
{
    const Report report = read(pages);
    const Chosen cases[] = {
        // A figure that the passes find, also where a part of it or more than it was chosen.
        {u"6.5%", "6.5% outcome 6.5 % growth = 地区生产总值 2018 review"},
        {u"增长7%左右", "7% target 7 % growth ~ 地区生产总值 2019 plan plain"},
        // Figures that they leave out.
        {u"十大工程", "十大 outcome 10 大 level = 启动工程数 2018 review"},
        {u"第三次", "三次 target 3 次 level = 土地调查次数 2019 plan plain"},
        // Words without a figure.
        {u"推进乡村振兴", "推进乡村振兴 target level = 2019 plan plain"},
    };
    for (const Chosen& one : cases)
        EXPECT_EQ(told(proposed(report, spanOf(report, one.words), Lexicon::builtIn())), one.fields) << toUtf8(one.words);
}

TEST(SecondLook, ProposesWhatThePassesHaveFoundOfEveryStatement)
{
    const Report report = read(pages);
    std::vector<Statement> again;
    std::vector<Statement> found = report.statements;
    for (Statement& s : found) {
        again.push_back(proposed(report, s.span, Lexicon::builtIn()));
        EXPECT_TRUE(again.back().doubts.empty());
    }
    EXPECT_EQ(quotes(again), quotes(found));
}

TEST(SecondLook, AnyWordsMayBeChosen)
{
    const Report report = read(pages);
    for (std::size_t begin = 0; begin < report.text.size(); ++begin)
        for (const std::size_t length : {1, 2, 7, 40}) {
            const Span words{begin, std::min(begin + length, report.text.size())};
            const Statement s = proposed(report, words, Lexicon::builtIn());
            ASSERT_EQ(toUtf8(s.quote), toUtf8(report.text.substr(s.span.begin, s.span.length())));
            ASSERT_TRUE(s.span.overlaps(words)) << toUtf8(s.quote);
        }
}

} // namespace
} // namespace duixian
