// SPDX-License-Identifier: GPL-3.0-or-later
// A report that was removed and comes back brings what a person had said of it.
#include "core/intake/returning.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/intake/intake.h"
#include "core/judgement/anchor.h"
#include "core/judgement/deciding.h"
#include "core/lexicon/lexicon.h"
#include "tests/core/intake/made_copies.h"
#include "tests/core/intake/made_reports.h"
#include "tests/support/temporary_folder.h"

namespace duixian::intake {
namespace {

using library::Library;

class Returning : public testing::Test {
protected:
    Taken taken(const std::string& name, const std::string& bytes, bool copiesToo = false)
    {
        return take(examine({name, name, bytes}, {}, Lexicon::builtIn()), library, copiesToo);
    }

    void acceptAll(ReportId id)
    {
        const Report found = *library.load(id);
        Judgements said;
        for (std::size_t i = 0; i < found.statements.size(); ++i)
            judgement::accept(said, {found.statements[i], i, std::nullopt, false}, found.statements, found.text);
        HistoryStep step{HistoryAction::Accept, "all"};
        library.judge(id, said, step);
    }

    [[nodiscard]] std::size_t holding(ReportId id) const
    {
        const Judgements said = library.judgements(id);
        return static_cast<std::size_t>(std::count_if(said.decisions.begin(), said.decisions.end(),
                                                      [](const Decision& one) { return one.standing == Standing::Holds; }));
    }

    support::TemporaryFolder folder;
    Library library = *Library::create(folder.file("L"));
    std::string report = madeReport("云泽区", 2019, 1);
};

TEST_F(Returning, TheSameBytesBringAll)
{
    const ReportId first = taken("a.txt", report).report;
    acceptAll(first);
    const Judgements said = library.judgements(first);
    library.remove(first);
    const Taken again = taken("b.txt", report);
    EXPECT_NE(again.report, first);
    Judgements now = library.judgements(again.report);
    ASSERT_EQ(now.decisions.size(), said.decisions.size());
    for (std::size_t i = 0; i < now.decisions.size(); ++i)
        EXPECT_EQ(now.decisions[i].settled, said.decisions[i].settled);
    EXPECT_EQ(again.recovered, said.decisions.size());
    EXPECT_TRUE(library.departed().empty());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.departed().size(), 1U) << "undone, they wait again";
}

TEST_F(Returning, ACopyInAnotherFormBringsWhatIsInIt)
{
    const ReportId first = taken("a.txt", report).report;
    acceptAll(first);
    const std::size_t all = library.judgements(first).decisions.size();
    library.remove(first);
    std::string other = report;
    other.replace(other.find("增长7.2%"), 10, "增长7.4%");
    const Taken again = taken("b.txt", "网站首页\n" + other + "（完）\n");
    EXPECT_EQ(library.judgements(again.report).decisions.size(), all) << "nothing is dropped";
    EXPECT_GE(holding(again.report), all - 2);
    EXPECT_LT(holding(again.report), all);
    EXPECT_EQ(again.recovered, holding(again.report));
}

TEST_F(Returning, AnotherYearOrPlaceByTheSameFormBringsNothing)
{
    const ReportId first = taken("a.txt", report).report;
    acceptAll(first);
    library.remove(first);
    for (const std::string& other : {madeReport("云泽区", 2020, 1), madeReport("梅岭县", 2019, 1), madeReport("云泽区", 2021, 7)}) {
        const Taken in = taken("b.txt", other);
        EXPECT_TRUE(library.judgements(in.report).empty());
        EXPECT_EQ(in.recovered, 0U);
    }
    EXPECT_EQ(library.departed().size(), 1U);
}

TEST_F(Returning, ACopyBesideItsOriginalGetsNothing)
{
    const ReportId first = taken("a.txt", report).report;
    acceptAll(first);
    const Taken copy = taken("b.txt", report + "（完）\n", true);
    EXPECT_TRUE(library.judgements(copy.report).empty());
    EXPECT_FALSE(library.judgements(first).empty());
}

TEST_F(Returning, PairsThatLedToItLeadToItAgain)
{
    const ReportId plan = taken("a.txt", report).report;
    const std::string reviewed = madeReport("云泽区", 2020, 2);
    const ReportId review = taken("b.txt", reviewed).report;
    const Report planRead = *library.load(plan);
    const Report reviewRead = *library.load(review);
    PairDecision pair;
    pair.ruling = PairRuling::Parted;
    pair.target = {plan, judgement::anchorAt(planRead.text, planRead.statements.back().span), planRead.statements.back().indicator};
    pair.outcome = {review, judgement::anchorAt(reviewRead.text, reviewRead.statements[1].span), reviewRead.statements[1].indicator};
    HistoryStep step{HistoryAction::Part, "a"};
    library.judge(plan, {{}, {}, {pair}}, step);
    library.remove(review);
    const ReportId again = taken("c.txt", "首页\n" + reviewed).report;
    const PairDecision found = library.judgements(plan).pairs.at(0);
    EXPECT_EQ(found.outcome.report, again);
    EXPECT_EQ(found.standing, Standing::Holds);
    EXPECT_EQ(found.outcome.anchor.span.begin, reviewRead.statements[1].span.begin + 3);
}

TEST_F(Returning, JoinedParagraphsAreJoinedAgain)
{
    const ReportId plan = taken("a.txt", report).report;
    const std::string reviewed = madeReport("云泽区", 2020, 2);
    const ReportId review = taken("b.txt", reviewed).report;
    const Report planRead = *library.load(plan);
    const Report reviewRead = *library.load(review);
    Pin pin;
    const auto lineBehind = [](const Report& of, const Part& part) {
        const std::size_t begin = of.text.find(u'\n', part.heading.end) + 1;
        return judgement::anchorAt(of.text, {begin, of.text.find(u'\n', begin)});
    };
    pin.a = {plan, lineBehind(planRead, planRead.parts.back())};
    pin.b = {review, lineBehind(reviewRead, reviewRead.parts.front())};
    HistoryStep step{HistoryAction::Pin, "a"};
    library.setPins(plan, review, {pin}, step);
    library.remove(plan);
    const ReportId again = taken("c.txt", "首页\n" + report).report;
    EXPECT_NE(again, plan);
    EXPECT_TRUE(library.pins(plan).empty());
    const std::vector<Pin> found = library.pins(again, review);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].standing, Standing::Holds);
    EXPECT_EQ(found[0].a.anchor.quote, pin.a.anchor.quote);
    EXPECT_EQ(found[0].a.anchor.span.begin, pin.a.anchor.span.begin + 3);
    EXPECT_EQ(found[0].b, pin.b);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.pins(plan, review).at(0).a, pin.a);
}

} // namespace
} // namespace duixian::intake
