// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/question_wording.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace duixian::presentation {
namespace {

struct Row {
    QuestionWord kind;
    Said said;
    const char* line;
};

TEST(QuestionWording, SaysEachPieceOfAQuestion)
{
    using Q = QuestionWord;
    const Row rows[] = {
        {Q::Words, u"稳就业", "words: 稳就业"},
        {Q::Indicator, u"城镇新增就业人数", "indicator: 城镇新增就业人数"},
        {Q::NameWords, u"就业", "indicator with: 就业"},
        {Q::Place, u"惠济区", "place: 惠济区"},
        {Q::Years, Period::year(2019), "year: 2019"},
        {Q::Years, Period{2016, 2020}, "year: 2016–2020"},
        {Q::ReportYears, Period::year(2019), "year of the report: 2019"},
        {Q::Measure, Measure::Growth, "growth"},
        {Q::Kind, Kind::Target, "Target"},
        {Q::Strength, Strength::Ensured, "ensured"},
        {Q::Strength, Strength::Plain, "plainly promised"},
        {Q::ReportKind, ReportKind::Annual, "yearly report"},
        {Q::Pattern, u"[0-9]+", "pattern: [0-9]+"},
        {Q::Place, {}, "any place"},
        {Q::Kind, {}, "targets and outcomes"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(partLine(row.kind, row.said).toStdString(), row.line);
}

TEST(QuestionWording, EveryKindHasWordsForAnything)
{
    using Q = QuestionWord;
    for (const Q kind : {Q::Words, Q::Indicator, Q::NameWords, Q::Measure, Q::Comparison, Q::Kind, Q::Strength, Q::Years, Q::ReportYears,
                         Q::Place, Q::ReportKind})
        EXPECT_FALSE(partWords(kind, {}).said.isEmpty()) << static_cast<int>(kind);
}

TEST(QuestionWording, SaysWhatANumberIsComparedWith)
{
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    const std::pair<Comparison, const char*> rows[] = {
        {{Relation::More, 1, 0, u"万人"}, "more than 1 万人"}, {{Relation::AtLeast, 8, 0, u"%"}, "at least 8 %"},
        {{Relation::Less, 40, 0, {}}, "less than 40"},         {{Relation::AtMost, -2.5, 0, u"%"}, "at most −2.5 %"},
        {{Relation::Equal, 5.5, 0, u"%"}, "exactly 5.5 %"},    {{Relation::Between, 5, 8, u"%"}, "from 5 to 8 %"},
    };
    for (const auto& [comparison, words] : rows)
        EXPECT_EQ(comparisonText(comparison).toStdString(), words);
    QLocale::setDefault(before);
}

} // namespace
} // namespace duixian::presentation
