// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/presentation/qt_text.h"
#include "app/workspace/passage_choices.h"
#include "app/workspace/workspace.h"
#include "tests/app/workspace/made_files.h"

namespace duixian {
namespace {

/// A library with one report, as it stands after an import.
class RereadTest : public testing::Test {
protected:
    RereadTest()
    {
        EXPECT_TRUE(workspace.create(folder.filePath(QStringLiteral("test.duixian"))));
        workspace.importPaths({made::reportFile(folder.path(), 2021)});
        QSignalSpy finished(&workspace, &Workspace::importFinished);
        EXPECT_TRUE(finished.wait(20000));
        id = workspace.reports().front().id;
    }

    void waitForReread()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !workspace.rereading(); }, 20000));
    }

    [[nodiscard]] Span spanOf(std::u16string_view words)
    {
        const std::size_t begin = workspace.report(id)->text.find(words);
        EXPECT_NE(begin, std::u16string::npos);
        return {begin, begin + words.size()};
    }

    [[nodiscard]] std::size_t statementsNamed(std::u16string_view quote)
    {
        const auto report = workspace.report(id);
        return static_cast<std::size_t>(
            std::count_if(report->statements.begin(), report->statements.end(), [&](const Statement& s) { return s.quote == quote; }));
    }

    QTemporaryDir folder;
    Workspace workspace;
    ReportId id;
};

TEST_F(RereadTest, WhatAPersonSettlesIsReadAndKept)
{
    workspace.reread({id}, HistoryAction::Settle, [](Choices& choices, const Report& /*report*/) {
        choices.place = Place{u"柳溪县", {}, {u"云亭省", u"柳溪县"}};
        choices.reviewed = Period::year(2019);
    });
    waitForReread();
    const Head& head = workspace.report(id)->head;
    EXPECT_EQ(head.place->name, u"柳溪县");
    EXPECT_EQ(head.reviewed, Period::year(2019));
    EXPECT_EQ(workspace.entry(id)->head.place->name, u"柳溪县") << "the list knows it too";
    const auto byPerson = [](const Evidence& e) { return e.field == HeadField::Place && e.witness == Witness::Person; };
    EXPECT_EQ(std::count_if(head.evidence.begin(), head.evidence.end(), byPerson), 1);

    workspace.reread({id}, HistoryAction::ReadAnew);
    waitForReread();
    EXPECT_EQ(workspace.report(id)->head.place->name, u"柳溪县") << "another reading keeps it";

    workspace.reread({id}, HistoryAction::Settle, [](Choices& choices, const Report& /*report*/) { choices.place.reset(); });
    waitForReread();
    EXPECT_NE(workspace.report(id)->head.place->name, u"柳溪县") << "as the program finds it";
    EXPECT_EQ(workspace.choices(id).reviewed, Period::year(2019));
}

TEST_F(RereadTest, APassageIsLeftOutAndPutBack)
{
    ASSERT_EQ(statementsNamed(u"231.5亿元"), 1U);
    workspace.leaveOut(id, spanOf(u"全区生产总值完成231.5亿元"));
    waitForReread();
    EXPECT_EQ(statementsNamed(u"231.5亿元"), 0U);
    const auto report = workspace.report(id);
    const auto taken = std::find_if(report->layers.begin(), report->layers.end(),
                                    [](const Layer& layer) { return layer.reason == LayerReason::TakenOut; });
    ASSERT_NE(taken, report->layers.end());
    workspace.putBack(id, taken->span);
    waitForReread();
    EXPECT_EQ(statementsNamed(u"231.5亿元"), 1U);
    EXPECT_TRUE(workspace.choices(id).passages.empty()) << "it is as it was";
}

TEST_F(RereadTest, AnotherEncodingThatDoesNotFitChangesNothing)
{
    QSignalSpy refused(&workspace, &Workspace::rereadRefused);
    const std::u16string before = workspace.report(id)->text;
    workspace.reread({id}, HistoryAction::Settle, [](Choices& choices, const Report& /*report*/) { choices.encoding = Encoding::Utf16Le; });
    waitForReread();
    if (refused.isEmpty()) {
        EXPECT_EQ(workspace.report(id)->passport.encoding, Encoding::Utf16Le) << "it was read so, as it was asked";
    } else {
        EXPECT_EQ(workspace.report(id)->text, before);
        EXPECT_FALSE(workspace.choices(id).encoding);
    }
    workspace.reread({id}, HistoryAction::Settle, [](Choices& choices, const Report& /*report*/) { choices.encoding.reset(); });
    waitForReread();
    EXPECT_EQ(workspace.report(id)->text, before) << "the bytes are there as they were";
}

TEST_F(RereadTest, AReportThatIsGoneIsToldAndTheRestIsRead)
{
    QSignalSpy refused(&workspace, &Workspace::rereadRefused);
    QSignalSpy read(&workspace, &Workspace::reportReread);
    workspace.reread({ReportId{99}, id}, HistoryAction::ReadAnew);
    waitForReread();
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused[0][1].value<Error>().code, ErrorCode::ReportMissing);
    EXPECT_EQ(read.size(), 1);
}

TEST_F(RereadTest, RequestsAreDoneOneAfterTheOther)
{
    for (int year = 2001; year <= 2005; ++year)
        workspace.reread({id}, HistoryAction::Settle,
                         [year](Choices& choices, const Report& /*report*/) { choices.planned = Period::year(year); });
    waitForReread();
    EXPECT_EQ(workspace.report(id)->head.planned, Period::year(2005));
}

constexpr std::u16string_view text = u"首页导航。正文第一句。正文第二句。版权所有。";

Span of(std::u16string_view words)
{
    const std::size_t begin = text.find(words);
    return {begin, begin + words.size()};
}

/// "-" for taken out, "+" for put back, then the words; one a choice.
std::string dump(const std::vector<PassageChoice>& passages)
{
    QString out;
    for (const PassageChoice& passage : passages)
        out += QLatin1String(passage.takenOut ? "-" : "+") + toQt(std::u16string_view(passage.anchor.quote)) + QLatin1Char(' ');
    return out.trimmed().toStdString();
}

TEST(PassageChoices, ALaterWordGoesBeforeAnEarlierOne)
{
    auto passages = withPassage({}, text, of(u"正文第一句。正文第二句。"), true);
    EXPECT_EQ(dump(passages), "-正文第一句。正文第二句。");
    passages = withPassage(passages, text, of(u"正文第二句。"), false);
    EXPECT_EQ(dump(passages), "-正文第一句。") << "the rest stays out";
    passages = withPassage(passages, text, of(u"正文第一句。"), false);
    EXPECT_EQ(dump(passages), "");
}

TEST(PassageChoices, WhatTheProgramLeavesOutIsPutBackAndTakenOutAgain)
{
    auto passages = withPassage({}, text, of(u"首页导航。"), false);
    EXPECT_EQ(dump(passages), "+首页导航。");
    passages = withPassage(passages, text, of(u"首页导航。"), true);
    EXPECT_EQ(dump(passages), "-首页导航。");
    passages = withPassage(passages, text, of(u"版权所有。"), true);
    EXPECT_EQ(dump(passages), "-首页导航。 -版权所有。");
}

} // namespace
} // namespace duixian
