// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/agreement.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/judgement/deciding.h"
#include "core/model/judgement_names.h"
#include "tests/core/judgement/marked_text.h"

namespace duixian::judgement {
namespace {

std::string told(const std::optional<View>& view)
{
    return !view ? "–" : view->rejected ? "rejected" : line(view->statement);
}

/// "mine / theirs fields", a line each.
std::string told(const std::vector<SeenTwice>& seen)
{
    std::string out;
    for (const SeenTwice& one : seen) {
        out += told(one.mine) + " / " + told(one.theirs);
        for (const StatementField field : one.fields)
            out.append(" ").append(nameOf(field));
        out += "\n";
    }
    return out;
}

class TwoReaders : public testing::Test {
protected:
    [[nodiscard]] Judged at(const Judgements& said, std::size_t place) const { return judged(report.statements, said.decisions).at(place); }
    void accepts(Judgements& said, std::size_t place) { accept(said, at(said, place), report.statements, report.text); }
    void rejects(Judgements& said, std::size_t place) { reject(said, at(said, place), report.statements, report.text); }
    void names(Judgements& said, std::size_t place, std::u16string name)
    {
        Statement settled = at(said, place).statement;
        settled.indicator = std::move(name);
        correct(said, at(said, place), settled, report.statements, report.text);
    }
    void adds(Judgements& said, std::u16string_view quote, std::u16string name)
    {
        Statement settled;
        settled.span.begin = report.text.find(quote);
        settled.span.end = settled.span.begin + quote.size();
        settled.quote = quote;
        settled.indicator = std::move(name);
        add(said, settled, report.text);
    }
    [[nodiscard]] TwoOpinions opinions() const { return {report.statements, mine, theirs}; }
    [[nodiscard]] std::vector<SeenTwice> seen() const { return seenTwice(opinions()); }
    [[nodiscard]] std::string mergedBy(Side side) const
    {
        const auto all = seen();
        return lines(effective(report.statements, merged(opinions(), all, std::vector<Side>(all.size(), side)).decisions));
    }

    Marked report = marked(u"新建{学校:3所},改建{道路:12条},新增{就业:2000人},引进{项目:8个},三大工程完工。");
    Judgements mine;
    Judgements theirs;
};

TEST_F(TwoReaders, AreSetSideBySideInTheOrderOfTheText)
{
    adds(mine, u"三大工程", u"工程");
    adds(theirs, u"三大", u"重大工程");
    rejects(mine, 3);
    accepts(theirs, 3);
    names(mine, 1, u"公路");
    names(theirs, 1, u"公路");
    accepts(mine, 0);
    accepts(theirs, 2);
    EXPECT_EQ(told(seen()), "2 outcome 3所 学校 / –\n"
                            "7 outcome 12条 公路 / 7 outcome 12条 公路\n"
                            "– / 13 outcome 2000人 就业\n"
                            "rejected / 21 outcome 8个 项目\n"
                            "24 outcome 三大工程 工程 / 24 outcome 三大 重大工程 quote indicator\n");
}

TEST_F(TwoReaders, AgreeBeyondChance)
{
    for (const std::size_t place : {0, 1, 2})
        accepts(mine, place);
    rejects(mine, 3);
    for (const std::size_t place : {0, 3})
        accepts(theirs, place);
    names(theirs, 1, u"公路");
    rejects(theirs, 2);
    const Agreement agreement = agreementOn(seen());
    EXPECT_EQ(agreement.standing.same, 2U);
    EXPECT_EQ(agreement.standing.compared, 4U);
    // Each says yes three times in four: 10 of 16 by chance, 8 of 16 in fact.
    ASSERT_TRUE(agreement.standing.kappa);
    EXPECT_DOUBLE_EQ(*agreement.standing.kappa, (0.5 - 0.625) / (1 - 0.625));
    const auto& indicator = agreement.byField[static_cast<std::size_t>(StatementField::Indicator)];
    EXPECT_EQ(indicator.same, 1U);
    EXPECT_EQ(indicator.compared, 2U);
    const auto& kind = agreement.byField[static_cast<std::size_t>(StatementField::Kind)];
    EXPECT_EQ(kind.same, 2U);
    EXPECT_FALSE(kind.kappa) << "there was no choice";
    EXPECT_EQ(agreement.onlyMine + agreement.onlyTheirs, 0U);
}

TEST_F(TwoReaders, WhoSaidNothingOfAStatementIsNotCounted)
{
    accepts(mine, 0);
    accepts(mine, 1);
    rejects(theirs, 2);
    const Agreement agreement = agreementOn(seen());
    EXPECT_EQ(agreement.standing.compared, 0U);
    EXPECT_FALSE(agreement.standing.kappa);
    EXPECT_EQ(agreement.onlyMine, 2U);
    EXPECT_EQ(agreement.onlyTheirs, 1U);
}

TEST_F(TwoReaders, MergingTakesTheWordOfTheSideChosen)
{
    rejects(mine, 0);
    accepts(theirs, 0);
    accepts(mine, 1);
    names(theirs, 2, u"城镇就业");
    adds(theirs, u"三大工程", u"工程");
    EXPECT_EQ(mergedBy(Side::Mine), "7 outcome 12条 道路\n13 outcome 2000人 就业\n21 outcome 8个 项目\n");
    EXPECT_EQ(mergedBy(Side::Theirs), lines(effective(report.statements, theirs.decisions)));
    EXPECT_EQ(merged(opinions(), seen(), {Side::Theirs, Side::Mine, Side::Theirs, Side::Mine}).decisions.size(), 3U)
        << "one takes the place of mine, mine on the second stays, one is new";
}

TEST_F(TwoReaders, MergingKeepsWhatStoodUnderMyNumbers)
{
    rejects(mine, 0);
    mine.decisions[0].id = {7};
    accepts(theirs, 0);
    theirs.decisions[0].id = {3};
    names(theirs, 1, u"公路");
    theirs.decisions[1].id = {4};
    const Judgements both = merged(opinions(), seen(), {Side::Theirs, Side::Theirs});
    ASSERT_EQ(both.decisions.size(), 2U);
    EXPECT_EQ(both.decisions[0].id, DecisionId{7});
    EXPECT_EQ(both.decisions[0].ruling, Ruling::Accepted);
    EXPECT_FALSE(both.decisions[1].id.valid()) << "in mine it has no number yet";
}

TEST_F(TwoReaders, RemarksOfBothStayOnce)
{
    const Annotation remark{{5}, AnnotationKind::Remark, u"看看", {}, {}, Standing::Holds};
    const Annotation tag{{6}, AnnotationKind::Tag, u"教育", {}, {}, Standing::Holds};
    mine.annotations = {remark};
    theirs.annotations = {remark, tag};
    const Judgements both = merged(opinions(), {}, {});
    ASSERT_EQ(both.annotations.size(), 2U);
    EXPECT_EQ(toUtf8(both.annotations[1].text), "教育");
    EXPECT_FALSE(both.annotations[1].id.valid());
}

TEST_F(TwoReaders, WhoMergesTwiceChangesNothing)
{
    rejects(mine, 0);
    names(theirs, 0, u"中小学");
    accepts(theirs, 2);
    mine = merged(opinions(), seen(), std::vector<Side>(2, Side::Theirs));
    EXPECT_EQ(merged(opinions(), seen(), std::vector<Side>(2, Side::Theirs)), mine);
    for (const SeenTwice& one : seen())
        EXPECT_FALSE(one.disputed());
}

} // namespace
} // namespace duixian::judgement
