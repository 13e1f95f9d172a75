// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include "app/compare/alone_view.h"
#include "app/compare/band_column.h"
#include "app/compare/compare_bar.h"
#include "app/compare/joint_switch.h"
#include "app/compare/report_picker.h"
#include "app/compare/side_header.h"
#include "tests/app/compare/compare_fixture.h"

namespace duixian::comparing {
namespace {

class ComparePageTest : public CompareFixture {
protected:
    [[nodiscard]] SideHeader& header(Side side) { return page.sides().side(side).header(); }

    [[nodiscard]] static std::pair<int, int> lastOf(const QSignalSpy& spy)
    {
        if (spy.isEmpty())
            return {0, 0};
        return {static_cast<int>(spy.last()[0].value<ReportId>().value), static_cast<int>(spy.last()[1].value<ReportId>().value)};
    }
};

TEST_F(ComparePageTest, TheSidesAreSwappedByTheButtonAndByKey)
{
    QSignalSpy wanted(&page, &ComparePage::sidesWanted);
    QTest::mouseClick(&page.sides().bandColumn().swapButton(), Qt::LeftButton);
    EXPECT_EQ(lastOf(wanted), (std::pair{5, 2}));
    QTest::keyClick(&view(Side::Left), Qt::Key_X);
    EXPECT_EQ(wanted.size(), 2);
}

TEST_F(ComparePageTest, TheYearsOfAPlaceAreSteppedThroughOnOneSideOrOnBoth)
{
    QSignalSpy wanted(&page, &ComparePage::sidesWanted);
    EXPECT_TRUE(header(Side::Left).yearButton(true).text().contains(QStringLiteral("2021")));
    QTest::mouseClick(&header(Side::Left).yearButton(true), Qt::LeftButton);
    EXPECT_EQ(lastOf(wanted), (std::pair{3, 5}));
    EXPECT_TRUE(header(Side::Right).yearButton(true).isHidden()) << "no later year";
    QTest::mouseClick(&header(Side::Right).yearButton(false), Qt::LeftButton);
    EXPECT_EQ(lastOf(wanted), (std::pair{2, 4}));
    EXPECT_FALSE(page.sides().bandColumn().yearsButton(true).isEnabled());
    QTest::mouseClick(&page.sides().bandColumn().yearsButton(false), Qt::LeftButton);
    EXPECT_EQ(lastOf(wanted), (std::pair{1, 4}));
    view(Side::Right).setFocus();
    QTest::keyClick(&view(Side::Right), Qt::Key_BracketLeft);
    EXPECT_EQ(lastOf(wanted), (std::pair{2, 4}));
}

TEST_F(ComparePageTest, AnotherReportIsFoundByItsPlaceAndYearAndSetOnItsSide)
{
    QSignalSpy wanted(&page, &ComparePage::sidesWanted);
    QTest::mouseClick(&header(Side::Right).nameButton(), Qt::LeftButton);
    ReportPicker& picker = header(Side::Right).picker();
    ASSERT_TRUE(picker.isVisible());
    EXPECT_EQ(picker.list().count(), 5);
    EXPECT_EQ(picker.list().currentRow(), 4) << "the one that is there";
    picker.field().setText(QStringLiteral("青石区 2021"));
    ASSERT_EQ(picker.list().count(), 1);
    QTest::keyClick(&picker.field(), Qt::Key_Return);
    EXPECT_FALSE(picker.isVisible());
    EXPECT_EQ(lastOf(wanted), (std::pair{2, 3}));
}

TEST_F(ComparePageTest, OtherReportsBeginAtTheirBeginsAndSayThatTheyAreBeingJoined)
{
    wheel(Side::Left, 6);
    page.setCompared({made.right, made.left});
    EXPECT_EQ(page.reportOn(Side::Left), made.right.id);
    EXPECT_EQ(scroll(Side::Left), 0);
    EXPECT_EQ(scroll(Side::Right), 0);
    EXPECT_FALSE(page.joined());
    const auto said = [this] {
        const QList<QLabel*> labels = page.sides().bar().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return !l->text().isEmpty(); });
    };
    EXPECT_TRUE(said());
    page.setAlignment(made.alignment);
    EXPECT_FALSE(said());
}

TEST_F(ComparePageTest, WordsAreShownInTheSideThatHasThem)
{
    EXPECT_TRUE(page.showSpan(made.right.id, {made.alignment->b[15].span.begin, made.alignment->b[15].span.begin + 4}));
    EXPECT_EQ(leveller().lead(), Side::Right);
    EXPECT_EQ(leveller().joined().paragraph, 15U);
    EXPECT_TRUE(sayLevel("shown"));
    EXPECT_FALSE(page.showSpan(ReportId{77}, {0, 1}));
}

TEST_F(ComparePageTest, WhatStandsAloneIsListedOnBothSidesAndAClickShowsIt)
{
    AloneView& alone = page.alone();
    const QAbstractItemModelTester tester(alone.list(Side::Left).table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(alone.list(Side::Left).model().rowCount(), 3);
    EXPECT_EQ(alone.list(Side::Right).model().rowCount(), 3);
    EXPECT_TRUE(alone.list(Side::Left).head().contains(QStringLiteral("20")));
    QTableView& table = alone.list(Side::Right).table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(alone.list(Side::Right).model().index(2, 1)).center());
    EXPECT_EQ(leveller().lead(), Side::Right);
    EXPECT_EQ(leveller().joined().paragraph, 16U);
    EXPECT_GT(top(Side::Right, 16), 0);
    EXPECT_LT(top(Side::Right, 16), view(Side::Right).viewport()->height());

    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("送戏下乡130场。乡村书屋开到晚上")));
    alone.filter().setText(QStringLiteral("步道"));
    EXPECT_EQ(alone.list(Side::Left).model().rowCount(), 1);
    EXPECT_EQ(alone.list(Side::Right).model().rowCount(), 0);
    EXPECT_TRUE(alone.list(Side::Left).head().contains(QLatin1Char('3'))) << "the count is not of the filter";
}

TEST_F(ComparePageTest, ComesBackAsItWasLeftAndGarbageChangesNothing)
{
    auto* pane = new QWidget;
    page.addPane(QStringLiteral("Other"), pane);
    page.showPane(pane);
    page.sides().bar().switchOf(Joint::Theme).click();
    auto* splitter = page.findChild<QSplitter*>();
    splitter->setSizes({500, 250});
    const QByteArray state = page.saveState();

    ComparePage again;
    again.resize(page.size());
    again.addPane(QStringLiteral("Other"), new QWidget);
    again.restoreState(QByteArray("garbage"));
    EXPECT_TRUE(again.sides().bar().hidden().empty());
    again.restoreState(state);
    EXPECT_EQ(again.sides().bar().hidden(), HiddenJoints{Joint::Theme});
    EXPECT_NE(again.pane(), &again.alone());
    EXPECT_EQ(again.saveState(), state);
}

TEST_F(ComparePageTest, WithoutReportsItSaysWhatToDo)
{
    ComparePage empty;
    const auto words = [&] { return empty.findChild<QLabel*>(QStringLiteral("quiet"), Qt::FindChildrenRecursively); };
    EXPECT_NE(words(), nullptr);
    empty.setChoices({made.choices.front()});
    EXPECT_TRUE(empty.sides().isHidden() || !empty.sides().isVisible());
    empty.resize(1000, 700);
    empty.setChoices(made.choices);
    empty.show();
    EXPECT_TRUE(empty.sides().isVisible());
    EXPECT_FALSE(empty.view(Side::Left).isVisible()) << "a side without a report asks for one";
    empty.setCompared({made.left, {}});
    EXPECT_TRUE(empty.view(Side::Left).isVisible());
    EXPECT_FALSE(empty.view(Side::Right).isVisible());
}

} // namespace
} // namespace duixian::comparing
