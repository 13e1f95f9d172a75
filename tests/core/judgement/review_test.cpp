// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/review.h"

#include <gtest/gtest.h>

#include "core/judgement/deciding.h"
#include "core/model/judgement_names.h"
#include "tests/core/judgement/marked_text.h"

namespace duixian::judgement {
namespace {

/// Four statements; the third and the first are doubted, the third more so.
class Review : public testing::Test {
protected:
    Review()
    {
        report.statements[0].confidence = 0.7;
        report.statements[0].doubts = {Doubt::PeriodUnclear};
        report.statements[2].confidence = 0.4;
        report.statements[2].doubts = {Doubt::SubjectMissing, Doubt::PeriodUnclear};
    }
    [[nodiscard]] std::vector<ReviewItem> items() const { return reviewItems(ReportId{7}, report.statements, said.decisions); }
    /// "就业 学校 ✓0 …": the indicators in their order, with what was said and the place where that was not nothing.
    [[nodiscard]] std::string order(const ReviewFilter& filter = {}) const
    {
        const ReviewTest test(filter);
        std::string out;
        for (const ReviewItem& item : items()) {
            if (!test.passes(item))
                continue;
            out.append(out.empty() ? "" : " ").append(line(item.statement).substr(line(item.statement).rfind(' ') + 1));
            if (item.ruling)
                out.append(":").append(nameOf(*item.ruling)).append(std::to_string(item.index));
        }
        return out;
    }
    void sayAll(Ruling ruling, const ReviewFilter& filter = {})
    {
        const ReviewTest test(filter);
        judgeAll(
            said, report.statements, report.text, [&](const ReviewItem& item) { return test.passes(item); }, ruling);
    }

    Marked report = marked(u"新建{学校:3所},改建{道路:12条},新增{>就业:2000人},绿化{面积:5亩}。");
    Judgements said;
};

TEST_F(Review, WhatTheProgramIsLeastSureOfComesFirst)
{
    EXPECT_EQ(order(), "就业 学校 道路 面积");
}

TEST_F(Review, WhatAPersonSaysMovesNoRowAndTellsThePlaceOfEach)
{
    sayAll(Ruling::Rejected, {.words = u"学校"});
    sayAll(Ruling::Accepted, {.words = u"就业"});
    EXPECT_EQ(order(), "就业:accepted1 学校:rejected0 道路 面积");
    EXPECT_EQ(items()[0].doubts.size(), 2U) << "why it was doubted is still told";
}

TEST_F(Review, ACorrectedStatementIsStillTheSameItem)
{
    const ReviewItem before = items()[1];
    Statement settled = report.statements[0];
    settled.indicator = u"新建学校数";
    settled.span.end -= 1;
    correct(said, judged(report.statements, said.decisions)[0], settled, report.statements, report.text);
    EXPECT_TRUE(items()[1].isOne(before));
    EXPECT_EQ(items()[1].statement.indicator, u"新建学校数");
    EXPECT_FALSE(items()[0].isOne(before));
}

TEST_F(Review, AFilterHoldsInAllThatItSays)
{
    EXPECT_EQ(order({.doubtful = true}), "就业 学校");
    EXPECT_EQ(order({.doubtful = false}), "道路 面积");
    EXPECT_EQ(order({.doubt = Doubt::SubjectMissing}), "就业");
    EXPECT_EQ(order({.kind = Kind::Outcome, .doubt = Doubt::PeriodUnclear}), "学校");
    EXPECT_EQ(order({.measure = Measure::Growth}), "");
    EXPECT_EQ(order({.words = u"12條"}), "道路") << "in either script";
    EXPECT_EQ(order({.words = u" 12条　道路 "}), "道路");
    EXPECT_EQ(order({.words = u"12条 学校"}), "");
    sayAll(Ruling::Accepted, {.doubtful = true});
    EXPECT_EQ(order({.reviewed = false}), "道路 面积");
    EXPECT_EQ(order({.reviewed = true}), "就业:accepted2 学校:accepted0");
}

TEST_F(Review, WhatIsSaidAlreadyIsNotSaidAgain)
{
    sayAll(Ruling::Accepted);
    const Judgements once = said;
    sayAll(Ruling::Accepted);
    EXPECT_EQ(said, once);
}

TEST_F(Review, RejectingAllTakesBackWhatWasAdded)
{
    for (const std::size_t at : {0U, 4U}) {
        Statement own;
        own.span = {at, at + 2};
        own.quote = report.text.substr(at, 2);
        own.indicator = u"自己的";
        add(said, own, report.text);
    }
    sayAll(Ruling::Rejected);
    EXPECT_EQ(order(), "就业:rejected2 学校:rejected0 道路:rejected1 面积:rejected3");
    EXPECT_EQ(said.decisions.size(), 4U);
}

} // namespace
} // namespace duixian::judgement
