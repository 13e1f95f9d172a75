// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/deciding.h"

#include <gtest/gtest.h>

#include "core/model/judgement_names.h"
#include "tests/core/judgement/marked_text.h"

namespace duixian::judgement {
namespace {

class Deciding : public testing::Test {
protected:
    [[nodiscard]] Judged at(std::size_t place) const { return judged(report.statements, said.decisions).at(place); }
    [[nodiscard]] Statement named(std::size_t place, std::u16string name) const
    {
        Statement settled = at(place).statement;
        settled.indicator = std::move(name);
        return settled;
    }
    void say(Ruling ruling, std::size_t place)
    {
        const Judged statement = at(place);
        if (ruling == Ruling::Accepted)
            accept(said, statement, report.statements, report.text);
        else
            reject(said, statement, report.statements, report.text);
    }
    void set(std::size_t place, const Statement& settled) { correct(said, at(place), settled, report.statements, report.text); }
    /// "accepted 3所 学校 | corrected 12条 公路 indicator"
    [[nodiscard]] std::string told() const
    {
        std::string out;
        for (const Decision& word : said.decisions) {
            out.append(out.empty() ? "" : " | ").append(nameOf(word.ruling)).append(" ").append(line(word.settled));
            for (const StatementField field : word.corrected)
                out.append(" ").append(nameOf(field));
        }
        return out;
    }

    Marked report = marked(u"新建{学校:3所},改建{道路:12条},新增{就业:2000人}。");
    Judgements said;
};

TEST_F(Deciding, OneWordOnAStatementTakesThePlaceOfTheOther)
{
    say(Ruling::Accepted, 0);
    EXPECT_EQ(told(), "accepted 2 outcome 3所 学校");
    say(Ruling::Rejected, 0);
    EXPECT_EQ(told(), "rejected 2 outcome 3所 学校");
    say(Ruling::Accepted, 0);
    EXPECT_EQ(told(), "accepted 2 outcome 3所 学校");
    withdraw(said, at(0));
    EXPECT_EQ(told(), "");
}

TEST_F(Deciding, ACorrectionTellsTheFieldsThatWereSet)
{
    set(1, named(1, u"公路"));
    EXPECT_EQ(told(), "corrected 7 outcome 12条 公路 indicator");
    Statement again = at(1).statement;
    again.unit = u"公里";
    set(1, again);
    EXPECT_EQ(told(), "corrected 7 outcome 12条 公路 unit indicator");
    EXPECT_EQ(said.decisions[0].found.indicator, u"道路") << "what it was said of stays";
    set(1, report.statements[1]);
    EXPECT_EQ(told(), "") << "corrected back to what was found";
}

TEST_F(Deciding, WhatIsAcceptedMayBeCorrectedAndStaysAccepted)
{
    set(1, named(1, u"公路"));
    say(Ruling::Accepted, 1);
    EXPECT_EQ(told(), "accepted 7 outcome 12条 公路 indicator");
    set(1, named(1, u"县道"));
    EXPECT_EQ(told(), "accepted 7 outcome 12条 县道 indicator");
    say(Ruling::Rejected, 1);
    EXPECT_EQ(told(), "rejected 7 outcome 12条 道路") << "what is rejected is what was found";
}

TEST_F(Deciding, WhatWasAddedIsCorrectedAcceptedAndGoesWhenItIsRejected)
{
    Statement own = report.statements[2];
    own.indicator = u"再就业";
    add(said, own, report.text);
    EXPECT_EQ(told(), "added 13 outcome 2000人 再就业");
    ASSERT_EQ(judged(report.statements, said.decisions).size(), 4U);
    const std::size_t place = at(2).found ? 3 : 2;
    set(place, named(place, u"失业人员再就业"));
    say(Ruling::Accepted, place);
    EXPECT_EQ(told(), "added 13 outcome 2000人 失业人员再就业");
    say(Ruling::Rejected, place);
    EXPECT_EQ(told(), "");
}

TEST_F(Deciding, WordsOnSeveralStatementsStandBesideEachOther)
{
    say(Ruling::Accepted, 2);
    say(Ruling::Rejected, 0);
    set(1, named(1, u"公路"));
    withdraw(said, at(0));
    EXPECT_EQ(told(), "accepted 13 outcome 2000人 就业 | corrected 7 outcome 12条 公路 indicator");
}

} // namespace
} // namespace duixian::judgement
