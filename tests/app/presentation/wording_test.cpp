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
    expectOwnWords<Doubt>(8);
    expectOwnWords<ReportKind>(5);
    expectOwnWords<NoteCode>(12);
    expectOwnWords<Verdict>(3);
    expectOwnWords<UnpairedReason>(6);
    expectOwnWords<Format>(6);
    expectOwnWords<LayerReason>(12);
    expectOwnWords<Step>(15);
    expectOwnWords<HeadField>(9);
    expectOwnWords<Witness>(8);
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
    for (int i = 0; i <= static_cast<int>(ErrorCode::PatternTooSlow); ++i) {
        const QString sentence = sentenceFor({static_cast<ErrorCode>(i), "disk /dev/x"}, QStringLiteral("a<b>.txt"));
        EXPECT_TRUE(sentence.contains(QStringLiteral("a<b>.txt"))) << i;
        EXPECT_TRUE(sentence.contains(QStringLiteral("disk /dev/x"))) << i << ": the facts are kept";
        EXPECT_GE(sentence.count(QLatin1Char('.')) + sentence.count(QLatin1Char(':')), 3) << i << ": what happened, and what to do";
        EXPECT_TRUE(sentences.insert(sentence).second) << i;
    }
}

TEST(Wording, AKindThatIsNotReadSaysHowToConvertIt)
{
    const std::pair<const char*, const char*> advice[] = {
        {"Word (.doc)", ".docx"}, {"WPS (.wps)", ".docx"},      {"RTF", "LibreOffice"}, {"PNG", "OCR"},  {"JPEG", "OCR"},
        {"TIFF", "OCR"},          {"Excel (.xls)", "copy the"}, {"RAR", "Unpack"},      {"ELF", ".txt"},
    };
    for (const auto& [kind, words] : advice) {
        const QString sentence = sentenceFor({ErrorCode::FormatUnsupported, kind}, QStringLiteral("a.bin"));
        EXPECT_TRUE(sentence.contains(QString::fromUtf8(words))) << sentence.toStdString();
        EXPECT_TRUE(sentence.contains(QString::fromUtf8(kind))) << "the kind is named: " << sentence.toStdString();
    }
}

TEST(Wording, EachLayerHasAShortWordForItsMark)
{
    std::set<QString> words;
    for (int i = 0; i <= static_cast<int>(LayerReason::WrittenEscape); ++i) {
        const auto reason = static_cast<LayerReason>(i);
        EXPECT_TRUE(words.insert(shortWordOf(reason)).second) << i;
        EXPECT_EQ(wordOf(reason).contains(QStringLiteral("not read")), isFurniture(reason)) << "furniture is said not to be read " << i;
    }
}

TEST(Wording, AHeadIsSaidWithItsEvidence)
{
    Head head;
    head.place = Place{u"松溪区", "990102", {u"云亭省", u"清河市", u"松溪区"}};
    head.reviewed = Period::year(2020);
    head.kind = ReportKind::Annual;
    EXPECT_EQ(fieldText(head, HeadField::Place).toStdString(), "松溪区 · 云亭省 清河市 · 990102");
    EXPECT_EQ(fieldText(head, HeadField::Reviewed).toStdString(), "2020");
    EXPECT_EQ(fieldText(head, HeadField::Planned).toStdString(), "");
    EXPECT_EQ(placeText({u"松溪区", {}, {}}).toStdString(), "松溪区");
    EXPECT_EQ(evidenceText({HeadField::Place, Witness::Address, {}, false}, QStringLiteral("我代表松溪区 人民政府")).toStdString(),
              "from the address: “我代表松溪区 人民政府”");
    EXPECT_EQ(evidenceText({HeadField::Place, Witness::FileName, {}, false}, {}).toStdString(), "from the file's name");
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
