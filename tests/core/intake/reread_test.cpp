// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reread.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/intake/intake.h"
#include "core/intake/library_reports.h"
#include "core/judgement/anchor.h"
#include "core/judgement/deciding.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/own_words.h"
#include "tests/core/intake/made_reports.h"
#include "tests/support/temporary_folder.h"

namespace duixian::intake {
namespace {

using library::Library;

class RereadTest : public testing::Test {
protected:
    /// Every second statement is accepted, the rest rejected, so that each has a word on it.
    void judgeAll(ReportId id)
    {
        const Report found = *library.load(id);
        Judgements said;
        for (std::size_t i = 0; i < found.statements.size(); ++i) {
            const judgement::Judged one{found.statements[i], i, std::nullopt, false};
            (i % 2 == 0 ? judgement::accept : judgement::reject)(said, one, found.statements, found.text);
        }
        HistoryStep step{HistoryAction::Accept, "all"};
        library.judge(id, said, step);
    }

    /// How many words of a person's hold.
    [[nodiscard]] std::size_t holding(const Judgements& judgements) const
    {
        return static_cast<std::size_t>(std::count_if(judgements.decisions.begin(), judgements.decisions.end(),
                                                      [](const Decision& one) { return one.standing == Standing::Holds; }));
    }

    support::TemporaryFolder folder;
    Library library = *Library::create(folder.file("L"));
    ReportId report = take(examine({"a.txt", "a.txt", madeReport("云泽区", 2019, 1)}, {}, Lexicon::builtIn()), library).report;
};

TEST_F(RereadTest, ByTheSameRulesNothingChanges)
{
    judgeAll(report);
    const Report before = *library.load(report);
    const Judgements said = library.judgements(report);
    const Reread reread = *readAnew(library, report, Lexicon::builtIn());
    EXPECT_TRUE(changesOf(reread).empty());
    EXPECT_EQ(reread.carried, said);
    HistoryStep step{HistoryAction::ReadAnew, "a"};
    ASSERT_TRUE(store(reread, library, step));
    EXPECT_EQ(*library.load(report), before);
    EXPECT_EQ(library.judgements(report), said);
    EXPECT_TRUE(outdated(library, Lexicon::builtIn()).empty());
}

TEST_F(RereadTest, JoinedParagraphsAreAdriftUnderAWrongEncodingAndComeBack)
{
    const ReportId other = take(examine({"b.txt", "b.txt", madeReport("云泽区", 2020, 2)}, {}, Lexicon::builtIn()), library).report;
    const Report read = *library.load(report);
    const Report otherRead = *library.load(other);
    const auto lineFrom = [](const Report& of, std::size_t begin) {
        return judgement::anchorAt(of.text, {begin, of.text.find(u'\n', begin)});
    };
    HistoryStep pinning{HistoryAction::Pin, "a"};
    library.setPins(report, other,
                    {{{}, {report, lineFrom(read, read.parts.at(1).body.begin)}, {other, lineFrom(otherRead, 0)}, "", Standing::Holds}},
                    pinning);
    const std::vector<Pin> set = library.pins(report, other);
    const auto readAs = [&](std::optional<Encoding> encoding) {
        HistoryStep step{HistoryAction::Settle, "a"};
        ASSERT_TRUE(store(*readAnew(library, report, Lexicon::builtIn(),
                                    [&](Choices& choices, const Report& /*report*/) { choices.encoding = encoding; }),
                          library, step));
        EXPECT_EQ(step.id, library.history().back().id) << "one step";
    };
    readAs(Encoding::Gb18030);
    const std::vector<Pin> lost = library.pins(report, other);
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost[0].standing, Standing::Adrift);
    EXPECT_EQ(lost[0].a.anchor.quote, set[0].a.anchor.quote);
    EXPECT_EQ(lost[0].b, set[0].b);
    readAs(std::nullopt);
    EXPECT_EQ(library.pins(report, other), set);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.pins(report, other), lost);
}

TEST_F(RereadTest, UnderAWrongEncodingWordsAreAdriftAndComeBack)
{
    judgeAll(report);
    const Judgements said = library.judgements(report);
    ASSERT_GT(said.decisions.size(), 40U);
    const auto as = [](Encoding encoding) {
        return [encoding](Choices& choices, const Report& /*report*/) { choices.encoding = encoding; };
    };
    const auto readAs = [&](Encoding encoding) {
        HistoryStep step{HistoryAction::Settle, "a"};
        const Reread reread = *readAnew(library, report, Lexicon::builtIn(), as(encoding));
        EXPECT_EQ(changesOf(reread).judgements.adrift.size() + changesOf(reread).judgements.returning.size(),
                  holding(reread.said) > holding(reread.carried) ? holding(reread.said) - holding(reread.carried)
                                                                 : holding(reread.carried) - holding(reread.said));
        ASSERT_TRUE(store(reread, library, step));
    };
    readAs(Encoding::Gb18030);
    EXPECT_LT(holding(library.judgements(report)), said.decisions.size() / 4);
    EXPECT_EQ(library.judgements(report).decisions.size(), said.decisions.size()) << "nothing is dropped";
    readAs(Encoding::Utf8);
    EXPECT_EQ(library.judgements(report), said);
}

TEST_F(RereadTest, OwnWordsTellWhichReportsAreOutdatedAndChangeWhatTheyName)
{
    const std::u16string name = library.statements(report).front().indicator;
    const auto lexicon = lexiconWith({{}, {}, {{"slogan_noun", u"云泽工程"}}});
    EXPECT_EQ(outdated(library, *lexicon), std::vector<ReportId>{report});
    HistoryStep step{HistoryAction::ReadAnew, "a"};
    ASSERT_TRUE(store(*readAnew(library, report, *lexicon), library, step));
    EXPECT_TRUE(outdated(library, *lexicon).empty());
    EXPECT_EQ(outdated(library, Lexicon::builtIn()), std::vector<ReportId>{report});
    ASSERT_TRUE(library.undo());
    EXPECT_TRUE(outdated(library, Lexicon::builtIn()).empty());
}

TEST_F(RereadTest, EndsOfPairsInOtherReportsMoveWithTheText)
{
    const ReportId next = take(examine({"b.txt", "b.txt", madeReport("云泽区", 2020, 2)}, {}, Lexicon::builtIn()), library).report;
    ASSERT_TRUE(next.valid());
    const Report plan = *library.load(report);
    const Report review = *library.load(next);
    PairDecision pair;
    pair.target = {report, judgement::anchorAt(plan.text, plan.statements.back().span), plan.statements.back().indicator};
    pair.outcome = {next, judgement::anchorAt(review.text, review.statements.front().span), review.statements.front().indicator};
    HistoryStep step{HistoryAction::Part, "a"};
    library.judge(report, {{}, {}, {pair}}, step);
    HistoryStep settle{HistoryAction::Settle, "b"};
    ASSERT_TRUE(store(*readAnew(library, next, Lexicon::builtIn(),
                                [](Choices& choices, const Report& /*report*/) { choices.encoding = Encoding::Gb18030; }),
                      library, settle));
    EXPECT_EQ(library.judgements(report).pairs.front().standing, Standing::Adrift);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.judgements(report).pairs.front().standing, Standing::Holds) << "undone as a whole";
}

TEST_F(RereadTest, AReportThatIsNotThereIsNamed)
{
    EXPECT_EQ(readAnew(library, {7}, Lexicon::builtIn()).error().code, ErrorCode::ReportMissing);
}

TEST_F(RereadTest, AllReportsComeAsTheyStandAfterAPersonsWord)
{
    const std::size_t found = library.statements(report).size();
    judgeAll(report);
    const auto reports = effectiveReports(library);
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].statements.size(), (found + 1) / 2);
}

} // namespace
} // namespace duixian::intake
