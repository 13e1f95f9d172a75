// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/library.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

class JudgementsTest : public testing::Test {
protected:
    JudgementsTest() : library(*Library::create(path)) {}

    /// Stores them and gives back what is stored.
    Judgements judged(ReportId id, const Judgements& judgements, HistoryAction action = HistoryAction::Accept)
    {
        HistoryStep step{action, {}};
        library.judge(id, judgements, step);
        return library.judgements(id);
    }

    support::TemporaryFolder folder;
    std::string path = folder.file("reports.duixian");
    Library library;
    ReportId report = library.add(sampleReport(), sampleBytes).id;
    ReportId other = library.add(bareReport(), "x").id;
};

/// Without what the library gives: numbers and moments.
Judgements bare(Judgements judgements)
{
    const auto strip = [](auto& things) {
        for (auto& thing : things) {
            thing.id = {};
            if (!thing.made.starts_with("2021"))
                thing.made.clear();
        }
    };
    strip(judgements.decisions);
    strip(judgements.annotations);
    strip(judgements.pairs);
    return judgements;
}

TEST_F(JudgementsTest, ComeBackAsTheyWereSaid)
{
    const Judgements back = judged(report, sampleJudgements(report, other));
    EXPECT_EQ(bare(back), sampleJudgements(report, other));
    EXPECT_TRUE(back.decisions[0].id.valid());
    EXPECT_THAT(back.decisions[0].made, testing::MatchesRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"));
    EXPECT_EQ(library.judgements(other), Judgements{});
    EXPECT_THAT(library.list(), testing::Contains(testing::Field(&ReportEntry::decisions, 2)));
}

TEST_F(JudgementsTest, KeepTheirNumbersWhileOthersComeAndGo)
{
    Judgements all = judged(report, sampleJudgements(report, other));
    const Decision kept = all.decisions[1];
    all.decisions.erase(all.decisions.begin());
    all.annotations.push_back({{}, AnnotationKind::Tag, u"重点", {}, "", Standing::Holds});
    const Judgements after = judged(report, all);
    EXPECT_THAT(after.decisions, testing::ElementsAre(kept));
    ASSERT_EQ(after.annotations.size(), 3U);
    EXPECT_EQ(after.annotations[0], all.annotations[0]);
}

TEST_F(JudgementsTest, OutliveANewReadingAndTheirReport)
{
    const Judgements said = judged(report, sampleJudgements(report, other));
    ASSERT_TRUE(library.replace(report, bareReport(), sampleChoices()).has_value());
    EXPECT_EQ(library.judgements(report), said);

    library.remove(report);
    EXPECT_EQ(library.judgements(report), said);
    ASSERT_EQ(library.departed().size(), 1U);
    EXPECT_EQ(library.departed()[0].id, report);
    EXPECT_EQ(library.departed()[0].file, "云泽区2021.txt");
    EXPECT_EQ(library.departed()[0].sha256, sampleReport().passport.sha256);
}

TEST_F(JudgementsTest, GoOverToTheReportThatComesBack)
{
    const Judgements said = judged(report, sampleJudgements(report, other));
    static_cast<void>(
        judged(other, {{}, {}, {{{}, PairRuling::Parted, {other, {}, u"甲"}, {report, {}, u"乙"}, {}, u"", "", Standing::Holds}}}));
    library.remove(report);
    HistoryStep step{HistoryAction::Import, {}};
    const ReportId back = library.add(sampleReport(), sampleBytes, {{}, said, report}, step).id;
    EXPECT_NE(back, report);
    EXPECT_EQ(library.judgements(report), Judgements{});
    EXPECT_EQ(library.judgements(back).decisions, said.decisions);
    EXPECT_EQ(library.judgements(other).pairs[0].outcome.report, back) << "the other end of a pair follows";
    EXPECT_TRUE(library.departed().empty());
    EXPECT_THAT(library.pairedTo(back), testing::ElementsAre(other));

    ASSERT_TRUE(library.undo().has_value());
    EXPECT_EQ(library.judgements(report), said);
    EXPECT_EQ(library.departed().size(), 1U);
}

TEST_F(JudgementsTest, ThatHaveNoEffectAreListed)
{
    EXPECT_TRUE(library.looseJudgements().empty());
    const Judgements said = judged(report, sampleJudgements(report, other));
    auto loose = library.looseJudgements();
    ASSERT_EQ(loose.size(), 1U);
    EXPECT_FALSE(loose[0].departed);
    EXPECT_EQ(loose[0].title, u"政府工作报告");
    EXPECT_THAT(loose[0].judgements.decisions, testing::ElementsAre(said.decisions[1]));
    EXPECT_THAT(loose[0].judgements.annotations, testing::IsEmpty());
    EXPECT_THAT(loose[0].judgements.pairs, testing::ElementsAre(said.pairs[1]));

    library.remove(report);
    loose = library.looseJudgements();
    ASSERT_EQ(loose.size(), 1U);
    EXPECT_TRUE(loose[0].departed);
    EXPECT_EQ(loose[0].judgements, said) << "of a report that is gone, all";
}

TEST_F(JudgementsTest, ATagIsRenamedWhereverItIs)
{
    static_cast<void>(judged(report, sampleJudgements(report, other)));
    static_cast<void>(judged(other, {{}, {{{}, AnnotationKind::Tag, u"待查", {}, "", Standing::Holds}}, {}}));
    HistoryStep step{HistoryAction::Rename, "待查"};
    library.renameTag(u"待查", u"已查", step);
    EXPECT_EQ(step.count, 2U);
    EXPECT_EQ(library.judgements(report).annotations[0].text, u"与公报不一") << "a remark is no tag";
    EXPECT_EQ(library.judgements(report).annotations[1].text, u"已查");
    EXPECT_EQ(library.judgements(other).annotations[0].text, u"已查");
}

TEST_F(JudgementsTest, ATagThatIsRenamedToOneThatIsThereStaysOnce)
{
    const Anchor here{u"增长5%", u"", u"", {8, 12}};
    const Anchor there{u"增长5%", u"", u"", {40, 44}};
    static_cast<void>(judged(report, {{},
                                      {{{}, AnnotationKind::Tag, u"待查", here, "", Standing::Holds},
                                       {{}, AnnotationKind::Tag, u"已查", here, "", Standing::Holds},
                                       {{}, AnnotationKind::Tag, u"待查", there, "", Standing::Holds}},
                                      {}}));
    HistoryStep step{HistoryAction::Rename, "待查"};
    library.renameTag(u"待查", u"已查", step);
    const auto left = library.judgements(report).annotations;
    ASSERT_EQ(left.size(), 2U) << "there was one of the name at the first place already";
    EXPECT_EQ(left[0].text, u"已查");
    EXPECT_EQ(left[1].text, u"已查");
    EXPECT_EQ(left[1].anchor, there);
    ASSERT_TRUE(library.undo().has_value());
    EXPECT_EQ(library.judgements(report).annotations.size(), 3U);
}

TEST_F(JudgementsTest, AllRemarksAndTagsOfTheLibraryAreListedInTheOrderOfTheText)
{
    EXPECT_TRUE(library.annotations().empty());
    const auto at = [](std::size_t begin) { return Anchor{u"增长5%", u"", u"", {begin, begin + 4}}; };
    const Annotation late{{}, AnnotationKind::Remark, u"与公报不一", at(90), "2021-03-04T05:06:07Z", Standing::Holds};
    const Annotation early{{}, AnnotationKind::Tag, std::u16string(starTag), at(8), "2021-03-04T05:06:08Z", Standing::Holds};
    const Annotation whole{{}, AnnotationKind::Tag, u"待查", {}, "2021-03-04T05:06:09Z", Standing::Holds};
    static_cast<void>(judged(report, {{}, {late, early, whole}, {}}));
    static_cast<void>(judged(other, {{}, {late}, {}}));
    const auto listed = library.annotations();
    ASSERT_EQ(listed.size(), 4U);
    EXPECT_EQ(listed[0].annotation.text, u"待查") << "what is beside the whole report comes first";
    EXPECT_TRUE(isStar(listed[1].annotation));
    EXPECT_EQ(listed[2].annotation.made, late.made);
    EXPECT_EQ(listed[2].report, report);
    EXPECT_EQ(listed[3].report, other);
    library.remove(report);
    EXPECT_EQ(library.annotations().size(), 1U) << "of a report that is gone, none";
}

TEST_F(JudgementsTest, TheLibrarysOwnWordsAndSearchesComeBack)
{
    const OwnWords words{{{u"绿道里程",
                           {u"绿道", u"绿道长度"},
                           {Measure::Level, Measure::Growth},
                           {u"公里"},
                           Direction::MoreIsBetter,
                           u"建成的绿道",
                           u"本地"}},
                         {{u"本级收入", u"一般公共预算收入"}},
                         {{"slogan_noun", u"提升年"}, {"slogan_noun", u"攻坚战"}}};
    HistoryStep step{HistoryAction::Words, {}};
    library.setOwnWords(words, step);
    EXPECT_EQ(library.ownWords(), words);
    HistoryStep search{HistoryAction::Search, "新增就业"};
    library.setSavedSearches({{"a", "新增就业 > 1万人", "2021-03-04T05:06:07Z"}, {"b", "绿道", ""}}, search);
    ASSERT_EQ(library.savedSearches().size(), 2U);
    EXPECT_EQ(library.savedSearches()[0], (SavedSearch{"a", "新增就业 > 1万人", "2021-03-04T05:06:07Z"}));
    EXPECT_FALSE(library.savedSearches()[1].made.empty());
    ASSERT_TRUE(library.undo().has_value());
    ASSERT_TRUE(library.undo().has_value());
    EXPECT_TRUE(library.ownWords().empty());
    EXPECT_TRUE(library.savedSearches().empty());
}

std::vector<SecondFigure> withoutNumbers(std::vector<SecondFigure> figures)
{
    for (SecondFigure& figure : figures)
        figure.id = {};
    return figures;
}

TEST_F(JudgementsTest, WhatOtherSourcesSayStandsBesideTheReportsAndIsAStep)
{
    HistoryStep step{HistoryAction::Second, "yearbook"};
    library.addSecondFigures(sampleSecondFigures(), step);
    EXPECT_EQ(withoutNumbers(library.secondFigures()), sampleSecondFigures());
    EXPECT_EQ(library.history().back().count, 2U);

    std::vector<SecondFigure> again{sampleSecondFigures()[0], sampleSecondFigures()[0]};
    again[0].value = 171;
    again[1].source = u"公报";
    const SecondFigureId kept = library.secondFigures()[0].id;
    HistoryStep second{HistoryAction::Second, "bulletin"};
    library.addSecondFigures(again, second);
    const auto now = library.secondFigures();
    ASSERT_EQ(now.size(), 3U);
    EXPECT_EQ(now[0].value, 171) << "one source says a thing once";
    EXPECT_EQ(now[0].id, kept);
    EXPECT_EQ(now[1].source, u"公报");

    HistoryStep removal{HistoryAction::Second, "yearbook"};
    library.removeSecondFigures(u"2021年统计年鉴", removal);
    EXPECT_EQ(removal.count, 2U);
    ASSERT_EQ(library.secondFigures().size(), 1U);
    HistoryStep nothing{HistoryAction::Second, "none"};
    library.removeSecondFigures(u"没有的", nothing);
    EXPECT_FALSE(nothing.id.valid());
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(library.undo().has_value());
    EXPECT_TRUE(library.secondFigures().empty());
    ASSERT_TRUE(library.redo().has_value());
    EXPECT_EQ(withoutNumbers(library.secondFigures()), sampleSecondFigures());
}

TEST_F(JudgementsTest, AUnitThatAnswersForATargetIsKeptAndNoRemark)
{
    const Anchor at{u"5-10家", u"企业", u"\n", {20, 25}};
    static_cast<void>(judged(report, {{}, {{{}, AnnotationKind::Responsible, u"某某局", at, "", Standing::Holds}}, {}}));
    ASSERT_EQ(library.judgements(report).annotations.size(), 1U);
    EXPECT_EQ(library.judgements(report).annotations[0].kind, AnnotationKind::Responsible);
    EXPECT_EQ(library.judgements(report).annotations[0].text, u"某某局");
    EXPECT_TRUE(library.annotations().empty());
}

} // namespace
} // namespace duixian::library
