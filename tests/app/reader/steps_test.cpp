// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "tests/app/models/made_report.h"

namespace duixian::reader {
namespace {

/// A person who goes through the statements with one hand; the second is doubtful.
class StepsTest : public testing::Test {
protected:
    StepsTest()
    {
        auto report = std::make_shared<Report>(*made::report());
        report->statements[1].doubts = {Doubt::PeriodUnclear};
        page.resize(1100, 720);
        page.setJudging(true);
        page.setReport(report, {}, false);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
    }

    /// In the text and in the table alike.
    template <class Check>
    void inBoth(Check&& check)
    {
        for (QWidget* pane : {static_cast<QWidget*>(&page.view()), static_cast<QWidget*>(&page.statements().table())}) {
            pane->setFocus();
            page.showStatement(0);
            check(*pane);
        }
    }

    ReaderPage page;
};

TEST_F(StepsTest, JAndKGoFromStatementToStatement)
{
    inBoth([this](QWidget& pane) {
        QTest::keyClick(&pane, Qt::Key_J);
        EXPECT_EQ(page.currentStatement(), 1);
        QTest::keyClick(&pane, Qt::Key_J);
        QTest::keyClick(&pane, Qt::Key_J);
        EXPECT_EQ(page.currentStatement(), 2) << "the last one";
        EXPECT_EQ(page.view().textCursor().selectedText(), QStringLiteral("18亿元"));
        QTest::keyClick(&pane, Qt::Key_K);
        EXPECT_EQ(page.currentStatement(), 1);
        EXPECT_TRUE(pane.hasFocus());
    });
}

TEST_F(StepsTest, TheFirstStepGoesToWhatIsSeen)
{
    page.view().setFocus();
    EXPECT_EQ(page.currentStatement(), -1);
    QTest::keyClick(&page.view(), Qt::Key_J);
    EXPECT_EQ(page.currentStatement(), 0);
}

TEST_F(StepsTest, StepsKeepToWhatTheFilterShows)
{
    page.statements().findChild<QLineEdit*>()->setText(QStringLiteral("亿元"));
    page.view().setFocus();
    page.showStatement(0);
    QTest::keyClick(&page.view(), Qt::Key_J);
    EXPECT_EQ(page.currentStatement(), 2);
}

TEST_F(StepsTest, DoubtfulOnesAreGoneToRoundTheEnds)
{
    page.stepDoubtful(true);
    EXPECT_EQ(page.currentStatement(), 1);
    page.stepDoubtful(true);
    EXPECT_EQ(page.currentStatement(), 1) << "round to itself, as there is one";
    page.showStatement(2);
    page.stepDoubtful(false);
    EXPECT_EQ(page.currentStatement(), 1);
    page.showStatement(2);
    page.stepDoubtful(true);
    EXPECT_EQ(page.currentStatement(), 1);
}

TEST_F(StepsTest, BracketsGoToTheYearsAround)
{
    QSignalSpy before(&page, &ReaderPage::previousWanted);
    QSignalSpy after(&page, &ReaderPage::nextWanted);
    inBoth([](QWidget& pane) {
        QTest::keyClick(&pane, Qt::Key_BracketLeft);
        QTest::keyClick(&pane, Qt::Key_BracketRight);
    });
    EXPECT_EQ(before.size(), 2);
    EXPECT_EQ(after.size(), 2);
}

TEST_F(StepsTest, OneKeySaysAPersonsWord)
{
    QSignalSpy said(&page, &ReaderPage::said);
    inBoth([](QWidget& pane) {
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_R, Qt::Key_U})
            QTest::keyClick(&pane, key);
    });
    ASSERT_EQ(said.size(), 8);
    for (int i = 0; i < 8; ++i)
        EXPECT_EQ(said[i][0].value<Judging>(), static_cast<Judging>(i % 4)) << i;
    page.setJudging(false);
    QTest::keyClick(&page.view(), Qt::Key_A);
    EXPECT_EQ(said.size(), 8) << "a library that can't be written";
}

TEST_F(StepsTest, LettersStayLettersWhereWordsAreTyped)
{
    auto* filter = page.statements().findChild<QLineEdit*>();
    page.showStatement(0);
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("jkd"));
    EXPECT_EQ(filter->text(), QStringLiteral("jkd"));
}

} // namespace
} // namespace duixian::reader
