// SPDX-License-Identifier: GPL-3.0-or-later
// The table beside the chart of many places, and the marks as they are said.
#include "tests/app/charts/many_places.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>

#include "app/charts/chart_table_model.h"

namespace duixian::charts {
namespace {

TEST_F(ChartPlacesTest, TheTableSortsAndItsRowsLeadToTheirMarksAllTheSame)
{
    chooseKind(manyPlaces);
    arrive();
    choose(QStringLiteral("Year of the targets"), QStringLiteral("2021"));
    EXPECT_EQ(cell(0, ChartTableModel::Place), "青禾区");
    EXPECT_EQ(cell(2, ChartTableModel::Outcome), "–");
    const QHeaderView& header = *table().horizontalHeader();
    const QPoint at(header.sectionViewportPosition(ChartTableModel::Outcome) + 20, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(cell(0, ChartTableModel::Place), "白石区");
    EXPECT_EQ(cell(2, ChartTableModel::Outcome), "–") << "what is missing is last in either order";
    table().setCurrentIndex(table().model()->index(0, ChartTableModel::Place));
    EXPECT_EQ(view().selectedRow(), 1);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Home);
    EXPECT_EQ(table().currentIndex().row(), 1) << "the first of the chart";
}

TEST_F(ChartPlacesTest, TheUpperLevelsTargetStandsBesideAndOpensItsSentence)
{
    chooseKind(manyPlaces);
    arrive();
    choose(QStringLiteral("Year of the targets"), QStringLiteral("2021"));
    choose(QStringLiteral("What is drawn"), QStringLiteral("Amplification"));
    ASSERT_FALSE(table().isColumnHidden(ChartTableModel::Basis));
    EXPECT_EQ(cell(0, ChartTableModel::Place), "青禾区") << "two points above the city";
    EXPECT_EQ(cell(0, ChartTableModel::Measured), "+2");
    EXPECT_EQ(cell(0, ChartTableModel::Basis), "云汀市 growth 6 %");
    QSignalSpy opened(&page, &ChartPage::openStatement);
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, ChartTableModel::Basis));
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<ReportId>(), ReportId{2021}) << "the city's report";
    choose(QStringLiteral("What is drawn"), QStringLiteral("Ratchet"));
    EXPECT_FALSE(table().isColumnHidden(ChartTableModel::Before));
}

TEST_F(ChartPlacesTest, AClickOnAFigureOpensItsSentenceAndOneOnAPlaceOnlyMarksIt)
{
    chooseKind(manyPlaces);
    arrive();
    choose(QStringLiteral("Year of the targets"), QStringLiteral("2021"));
    QSignalSpy opened(&page, &ChartPage::openStatement);
    const auto click = [this](int row, int column) {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(table().model()->index(row, column)).center());
    };
    click(1, ChartTableModel::Place);
    EXPECT_EQ(opened.size(), 0);
    EXPECT_EQ(view().selectedRow(), 1);
    click(1, ChartTableModel::Target);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<ReportId>(), ReportId{12021});
}

TEST_F(ChartPlacesTest, ArrowsSayEachMarkToWhoHearsTheWindow)
{
    chooseKind(manyPlaces);
    arrive();
    choose(QStringLiteral("Year of the targets"), QStringLiteral("2021"));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Home);
    EXPECT_TRUE(view().accessibleName().contains(QStringLiteral("9.1"))) << view().accessibleName().toStdString();
    QTest::keyClick(&view(), Qt::Key_End);
    EXPECT_FALSE(view().accessibleName().contains(QStringLiteral("9.1")));
    ASSERT_TRUE(view().focusedSpot());
    EXPECT_EQ(view().focusedSpot()->row, 2);
    table().setFocus();
    EXPECT_EQ(view().accessibleName(), view().drawing().title);
}

} // namespace
} // namespace duixian::charts
