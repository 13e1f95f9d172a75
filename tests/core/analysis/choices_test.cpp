// SPDX-License-Identifier: GPL-3.0-or-later
// What a person settled goes before what the program finds, in the head, in its doubts and in the statements.
#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/judgement/anchor.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"

namespace duixian {
namespace {

const std::string text = "各位代表：\n现在，我代表鼓楼区人民政府报告工作。\n一、工作回顾\n全年新建乡村公路12公里。改造老旧小区5个。\n"
                         "二、今年工作安排\n新建学校3所。\n";

Report read(const Choices& choices, const std::string& words = text, const std::string& file = "1.txt")
{
    return *analyse(words, {file, "", choices}, Lexicon::builtIn());
}

PassageChoice passage(std::string_view words, bool takenOut, std::size_t nth = 0)
{
    const std::u16string decoded = toUtf16(text);
    std::size_t at = decoded.find(toUtf16(words));
    for (std::size_t i = 0; i < nth; ++i)
        at = decoded.find(toUtf16(words), at + 1);
    return {judgement::anchorAt(decoded, {at, at + toUtf16(words).size()}), takenOut};
}

std::string quotes(const Report& report)
{
    std::string out;
    for (const Statement& statement : report.statements)
        out += toUtf8(statement.quote) + " ";
    return out;
}

std::string notesOf(const Report& report)
{
    std::string out;
    for (const Note& note : report.notes)
        out += std::string(nameOf(note.code)) + " ";
    return out;
}

Choices withPassages(std::vector<PassageChoice> passages)
{
    Choices choices;
    choices.passages = std::move(passages);
    return choices;
}

TEST(Choices, AFieldThatAPersonSettledIsTheirsAndDoubtedNoMore)
{
    EXPECT_EQ(notesOf(read({})), "place_ambiguous years_unknown ");
    Choices choices;
    choices.place = Place{u"鼓楼区", "320106", {u"江苏省", u"南京市", u"鼓楼区"}};
    choices.reviewed = Period::year(2018);
    choices.planned = Period::year(2019);
    const Report report = read(choices);
    EXPECT_EQ(notesOf(report), "");
    EXPECT_EQ(report.head.place->code, "320106");
    EXPECT_EQ(toUtf8(report.head.title), "2019年鼓楼区政府工作报告");
    ASSERT_EQ(report.head.evidence.size(), 5u);
    for (const Evidence& evidence : report.head.evidence) {
        const bool theirs =
            evidence.field == HeadField::Place || evidence.field == HeadField::Reviewed || evidence.field == HeadField::Planned;
        EXPECT_EQ(evidence.witness == Witness::Person, theirs) << nameOf(evidence.field);
        EXPECT_FALSE(theirs && evidence.doubtful);
    }
    EXPECT_TRUE(std::is_sorted(report.head.evidence.begin(), report.head.evidence.end(),
                               [](const Evidence& a, const Evidence& b) { return a.field < b.field; }));
}

TEST(Choices, TheStatementsAreReadWithTheYearsThatWereSettled)
{
    Choices choices;
    choices.reviewed = Period::year(2018);
    choices.planned = Period::year(2019);
    const Report report = read(choices);
    ASSERT_EQ(report.statements.size(), 3u);
    EXPECT_EQ(toText(*report.statements.front().period), "2018");
    EXPECT_EQ(toText(*report.statements.back().period), "2019");
}

TEST(Choices, OtherDoubtsStay)
{
    Choices kind;
    kind.kind = ReportKind::Annual;
    EXPECT_EQ(notesOf(read(kind, "红烧肉的做法\n五花肉500克，小火慢炖。\n")), "place_unknown ");
    Choices place;
    place.place = Place{u"桐庐县", "330122", {u"浙江省", u"杭州市", u"桐庐县"}};
    EXPECT_EQ(notesOf(read(place, "红烧肉的做法\n五花肉500克，小火慢炖。\n")), "no_report ");
}

TEST(Choices, APassageIsTakenOutAndPutBack)
{
    EXPECT_EQ(quotes(read({})), "12公里 5个 3所 ");
    EXPECT_EQ(quotes(read(withPassages({passage("改造老旧小区5个。", true)}))), "12公里 3所 ");
    EXPECT_EQ(quotes(read(withPassages({passage("改造老旧小区5个。", true), passage("改造老旧小区5个。", false)}))), "12公里 5个 3所 ");
    EXPECT_EQ(quotes(read(withPassages({passage("改造老旧小区5个。", false), passage("改造老旧小区5个。", true)}))), "12公里 3所 ");
}

TEST(Choices, OfOverlappingPassagesTheLaterHolds)
{
    const PassageChoice whole = passage("全年新建乡村公路12公里。改造老旧小区5个。", true);
    const PassageChoice part = passage("改造老旧小区5个。", false);
    EXPECT_EQ(quotes(read(withPassages({whole, part}))), "5个 3所 ");
    EXPECT_EQ(quotes(read(withPassages({part, whole}))), "3所 ");
}

TEST(Choices, FurnitureThatWasPutBackIsRead)
{
    const std::string noted = text + "[1]两项工程：新建公园2个。\n";
    EXPECT_EQ(quotes(read({}, noted)), "12公里 5个 3所 ");
    const std::u16string decoded = toUtf16(noted);
    const std::size_t at = decoded.find(u"[1]");
    const PassageChoice back{judgement::anchorAt(decoded, {at, decoded.size() - 1}), false};
    EXPECT_EQ(quotes(read(withPassages({back}), noted)), "12公里 5个 3所 2个 ");
}

TEST(Choices, APassageThatIsNoLongerThereIsPassedOver)
{
    EXPECT_EQ(quotes(read(withPassages({{{u"没有这句话", u"", u"", {0, 5}}, true}}))), "12公里 5个 3所 ");
}

} // namespace
} // namespace duixian
