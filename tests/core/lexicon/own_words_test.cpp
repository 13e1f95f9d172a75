// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/own_words.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"

namespace duixian {
namespace {

Indicator ownIndicator(std::u16string name, std::vector<std::u16string> aliases = {})
{
    return {std::move(name), std::move(aliases), {Measure::Level}, {u"家"}, Direction::MoreIsBetter, {}, {}};
}

TEST(OwnWords, EnterTheTables)
{
    const OwnWords words{{ownIndicator(u"云泽名企数", {u"云泽名企"})}, {{u"云泽总值", u"地区生产总值"}}, {{"slogan_noun", u"云泽工程"}}};
    ASSERT_TRUE(problemsOf(words).empty());
    const auto lexicon = lexiconWith(words);
    ASSERT_NE(lexicon->indicator(u"云泽名企"), nullptr);
    EXPECT_EQ(lexicon->indicator(u"云泽名企")->name, u"云泽名企数");
    ASSERT_NE(lexicon->indicator(u"云泽总值"), nullptr);
    EXPECT_EQ(lexicon->indicator(u"云泽总值")->name, u"地区生产总值");
    EXPECT_NE(lexicon->list(*wordListNamed(u"slogan_noun")).find(u"云泽工程"), nullptr);
    EXPECT_EQ(lexicon->indicators().size(), Lexicon::builtIn().indicators().size() + 1);
    EXPECT_EQ(Lexicon::builtIn().indicator(u"云泽名企"), nullptr) << "the program's own tables stay as they are";
}

TEST(OwnWords, WithoutAnyTheTablesAreTheProgramsOwn)
{
    EXPECT_EQ(lexiconWith({}).get(), &Lexicon::builtIn());
    EXPECT_EQ(Lexicon::builtIn().fingerprint(), "");
}

TEST(OwnWords, HaveAFingerprintWhateverTheirOrder)
{
    const OwnAlias one{u"云泽总值", u"地区生产总值"};
    const OwnAlias other{u"云泽税", u"税收收入"};
    EXPECT_EQ(fingerprintOf({{}, {one, other}, {}}), fingerprintOf({{}, {other, one}, {}}));
    EXPECT_NE(fingerprintOf({{}, {one}, {}}), fingerprintOf({{}, {other}, {}}));
    EXPECT_NE(fingerprintOf({{ownIndicator(u"名企")}, {}, {}}), fingerprintOf({{ownIndicator(u"名企", {u"强企"})}, {}, {}}));
    EXPECT_EQ(lexiconWith({{}, {one}, {}})->fingerprint(), fingerprintOf({{}, {one}, {}}));
}

TEST(OwnWords, ThatDoNotFitAreNamedBeforeTheyAreStored)
{
    Indicator mute = ownIndicator(u"云泽名企数");
    mute.measures.clear();
    Indicator odd = ownIndicator(u"云泽名企数");
    odd.units = {u"云泽斤"};
    const struct {
        OwnWords words;
        OwnWordFault fault;
        const char16_t* word;
    } table[] = {
        {{{}, {{u"", u"地区生产总值"}}, {}}, OwnWordFault::Empty, u""},
        {{{}, {{u"云泽 总值", u"地区生产总值"}}, {}}, OwnWordFault::Blank, u"云泽 总值"},
        {{{}, {{u"率", u"地区生产总值"}}, {}}, OwnWordFault::TooShort, u"率"},
        {{{}, {{u"雲澤總值", u"地区生产总值"}}, {}}, OwnWordFault::Traditional, u"雲澤總值"},
        {{{}, {{u"GDP", u"税收收入"}}, {}}, OwnWordFault::Taken, u"GDP"},
        {{{ownIndicator(u"地区生产总值")}, {}, {}}, OwnWordFault::Taken, u"地区生产总值"},
        {{{ownIndicator(u"名企"), ownIndicator(u"强企", {u"名企"})}, {}, {}}, OwnWordFault::Taken, u"名企"},
        {{{}, {{u"云泽总值", u"没有这个"}}, {}}, OwnWordFault::IndicatorUnknown, u"没有这个"},
        {{{mute}, {}, {}}, OwnWordFault::MeasureMissing, u"云泽名企数"},
        {{{odd}, {}, {}}, OwnWordFault::UnitUnknown, u"云泽斤"},
        {{{}, {}, {{"no_list", u"云泽"}}}, OwnWordFault::ListUnknown, u"no_list"},
        {{{}, {}, {{"slogan_noun", u"云泽"}, {"slogan_noun", u"云泽"}}}, OwnWordFault::ListHasIt, u"云泽"},
    };
    for (const auto& row : table)
        EXPECT_EQ(problemsOf(row.words), (std::vector<OwnWordProblem>{{row.fault, row.word}})) << toUtf8(row.word);
    // An alias may lead to an indicator that comes with it.
    EXPECT_TRUE(problemsOf({{ownIndicator(u"云泽名企数")}, {{u"云泽名企", u"云泽名企数"}}, {}}).empty());
}

TEST(OwnWords, ThatDoNotFitDoNoHarm)
{
    const Lexicon lexicon(
        OwnWords{{ownIndicator(u""), ownIndicator(u"GDP")}, {{u"", u"地区生产总值"}, {u"甲", u"没有这个"}}, {{"no_list", u"乙"}}});
    EXPECT_EQ(lexicon.indicators().size(), Lexicon::builtIn().indicators().size());
    EXPECT_EQ(lexicon.indicator(u"GDP")->name, u"地区生产总值");
}

} // namespace
} // namespace duixian
