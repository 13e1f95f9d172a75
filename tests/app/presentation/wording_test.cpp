// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/wording.h"

#include <set>

#include <gtest/gtest.h>

namespace duixian::presentation {
namespace {

/// A new enumerator without a word of its own shows as a blank or as a second use of another's word.
template <class Enum>
void expectOwnWords(int count)
{
    std::set<QString> words;
    for (int i = 0; i < count; ++i) {
        const QString word = wordOf(static_cast<Enum>(i));
        EXPECT_TRUE(words.insert(word).second) << i << " " << word.toStdString();
    }
    EXPECT_TRUE(wordOf(static_cast<Enum>(count)).isEmpty()) << "the enum has grown: raise the count here";
}

TEST(Wording, EveryEnumeratorHasItsOwnWord)
{
    expectOwnWords<Kind>(2);
    expectOwnWords<Measure>(8);
    expectOwnWords<Bound>(5);
    expectOwnWords<Section>(3);
    expectOwnWords<Strength>(4);
    expectOwnWords<Doubt>(6);
    expectOwnWords<ReportKind>(5);
    expectOwnWords<NoteCode>(7);
    expectOwnWords<Verdict>(3);
    expectOwnWords<UnpairedReason>(5);
}

TEST(Wording, OnlyAPlainPromiseHasNoWord)
{
    EXPECT_TRUE(wordOf(Strength::Plain).isEmpty());
    for (const Strength strength : {Strength::Binding, Strength::Ensured, Strength::Aspired})
        EXPECT_FALSE(wordOf(strength).isEmpty());
}

TEST(Wording, ABoundSignStandsOnlyWhereTheTextHasABound)
{
    EXPECT_EQ(boundSign(Bound::Equal).toStdString(), "");
    EXPECT_EQ(boundSign(Bound::About).toStdString(), "≈");
    EXPECT_EQ(boundSign(Bound::AtLeast).toStdString(), "≥");
    EXPECT_EQ(boundSign(Bound::AtMost).toStdString(), "≤");
    EXPECT_EQ(boundSign(Bound::Range).toStdString(), "");
}

TEST(Wording, EveryErrorSaysWhichFileAndWhatToDo)
{
    std::set<QString> sentences;
    for (int i = 0; i <= static_cast<int>(ErrorCode::LineMalformed); ++i) {
        const QString sentence = sentenceFor({static_cast<ErrorCode>(i), "disk /dev/x"}, QStringLiteral("a<b>.txt"));
        EXPECT_TRUE(sentence.contains(QStringLiteral("a<b>.txt"))) << i;
        EXPECT_TRUE(sentence.contains(QStringLiteral("disk /dev/x"))) << i << ": the facts are kept";
        EXPECT_GE(sentence.count(QLatin1Char('.')) + sentence.count(QLatin1Char(':')), 3) << i << ": what happened, and what to do";
        EXPECT_TRUE(sentences.insert(sentence).second) << i;
    }
}

TEST(Wording, AnErrorDoesNotSayItsFileTwice)
{
    const QString sentence = sentenceFor({ErrorCode::FileMissing, "/folder/r.txt"}, QStringLiteral("r.txt"));
    EXPECT_EQ(sentence.count(QStringLiteral("r.txt")), 1) << sentence.toStdString();
    EXPECT_TRUE(sentenceFor({ErrorCode::FileMissing, "/folder/r.txt"}).contains(QStringLiteral("/folder/r.txt")));
    EXPECT_TRUE(sentenceFor({ErrorCode::FileMissing, "50%1.txt"}).contains(QStringLiteral("50%1.txt"))) << "a name is no pattern";
    const QString full = sentenceFor({ErrorCode::WriteFailed, "/folder/r.png: disk full"}, QStringLiteral("/folder/r.png"));
    EXPECT_EQ(full.count(QStringLiteral("r.png")), 1) << full.toStdString();
    EXPECT_TRUE(full.endsWith(QStringLiteral("(disk full)"))) << full.toStdString();
}

TEST(Wording, PeriodsAreYears)
{
    EXPECT_EQ(periodText(Period::year(2018)).toStdString(), "2018");
    EXPECT_EQ(periodText(Period{2016, 2020}).toStdString(), "2016–2020");
    EXPECT_TRUE(periodText(std::nullopt).isEmpty());
}

} // namespace
} // namespace duixian::presentation
