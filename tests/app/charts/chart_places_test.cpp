// SPDX-License-Identifier: GPL-3.0-or-later
// The page with many places: they are read in the background, and a person's choices stay.
#include <algorithm>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "app/charts/chart_page.h"
#include "app/charts/chart_table_model.h"
#include "app/charts/chart_view.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

const std::u16string qinghe = u"云汀市/青禾区";
const QString manyPlaces = QStringLiteral("One indicator in many places");
const QString smallCharts = QStringLiteral("Small charts side by side");

/// In the order of the library.
std::vector<std::u16string> districts()
{
    std::vector<std::u16string> keys = cityDistricts();
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// What the page asked for in the background.
struct Gathering {
    ChartScope scope;
    std::function<void(int, int)> progress;
    std::function<void(ChartSource)> arrived;
};

class ChartPlacesTest : public testing::Test {
protected:
    ChartPlacesTest()
    {
        page.resize(1280, 800);
        page.setFeed(cityFeed());
        page.show();
        page.showPlace(qinghe);
        QTest::qWait(0);
    }

    ChartFeed cityFeed()
    {
        std::vector<Place> places;
        for (const ChartReport& report : cityReports().reports)
            places.push_back(*report.head.place);
        ChartFeed feed{placesOf(places), [](const ChartScope&) { return cityReports(); }, {}};
        feed.gather = [this](const ChartScope& scope, auto progress, auto arrived) {
            gathered.push_back({scope, std::move(progress), std::move(arrived)});
        };
        feed.indicators = {u"地区生产总值", u"一般公共预算收入", u"粮食产量"};
        return feed;
    }
    QComboBox& box(const QString& name)
    {
        for (QComboBox* found : page.findChildren<QComboBox*>())
            if (found->accessibleName() == name)
                return *found;
        ADD_FAILURE() << "no box is called " << name.toStdString();
        return *page.findChild<QComboBox*>();
    }
    void choose(const QString& name, const QString& entry)
    {
        const int index = box(name).findText(entry);
        ASSERT_GE(index, 0) << entry.toStdString();
        box(name).setCurrentIndex(index);
    }
    void chooseKind(const QString& kind) { choose(QStringLiteral("Show"), kind); }
    /// As if the last that was asked for had been read.
    void arrive()
    {
        ASSERT_FALSE(gathered.empty());
        gathered.back().arrived(cityReports());
    }
    void press(const QString& name)
    {
        for (auto* button : page.findChildren<QToolButton*>())
            if (button->accessibleName() == name)
                QTest::mouseClick(button, Qt::LeftButton);
    }
    QTreeView& tree() { return *page.findChild<QTreeView*>(); }
    QModelIndex placeAt(const QString& name)
    {
        const auto found =
            tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    void toggle(const QString& name)
    {
        tree().setFocus();
        tree().setCurrentIndex(placeAt(name));
        QTest::keyClick(&tree(), Qt::Key_Space);
    }
    void selectIndicator(const QString& name)
    {
        QListWidget& list = *page.findChild<QListWidget*>();
        for (int row = 0; row < list.count(); ++row)
            if (list.item(row)->text().startsWith(name))
                list.setCurrentRow(row);
    }
    ChartView& view() { return page.view(); }
    QTableView& table() { return *page.findChild<QTableView*>(); }
    std::string cell(int row, int column) { return table().model()->index(row, column).data().toString().toStdString(); }

    std::vector<Gathering> gathered;
    ChartPage page;
};

TEST_F(ChartPlacesTest, TheSiblingsAreReadInTheBackgroundAndWhatWasShownStaysDimmed)
{
    QSignalSpy drawn(&page, &ChartPage::chartDrawn);
    const Chart before = page.chart();
    chooseKind(manyPlaces);
    ASSERT_EQ(gathered.size(), 1U);
    EXPECT_EQ(gathered[0].scope, (ChartScope{districts(), {u"地区生产总值"}}));
    EXPECT_EQ(page.chart(), before);
    EXPECT_EQ(view().waiting().toStdString(), "Reading 0 of 3 places…");
    gathered[0].progress(2, 3);
    EXPECT_EQ(view().waiting().toStdString(), "Reading 2 of 3 places…");
    EXPECT_EQ(drawn.size(), 0);
    arrive();
    EXPECT_TRUE(view().waiting().isEmpty());
    EXPECT_EQ(drawn.size(), 1);
    EXPECT_EQ(page.chart().kind, ChartKind::Places);
    EXPECT_EQ(page.chart().rows.size(), 3U);
}

TEST_F(ChartPlacesTest, AnotherYearOrderOrMeasureAsksNothingAnew)
{
    chooseKind(manyPlaces);
    arrive();
    choose(QStringLiteral("Year of the targets"), QStringLiteral("2021"));
    EXPECT_EQ(page.chart().year, 2021);
    EXPECT_EQ(page.chart().rows.front().place, u"青禾区") << "the best outcome";
    choose(QStringLiteral("Order of the places"), QStringLiteral("By target"));
    EXPECT_EQ(page.chart().order, ChartOrder::Target);
    choose(QStringLiteral("What is drawn"), QStringLiteral("Amplification"));
    EXPECT_EQ(page.chart().measure, TargetMeasure::Amplification);
    EXPECT_EQ(gathered.size(), 1U);
    const auto labels = page.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("amplification ="));
    })) << "the formula stands under the choice";
}

TEST_F(ChartPlacesTest, PlacesAreTickedByKeysAndWhoComesBackWaitsForNothing)
{
    chooseKind(manyPlaces);
    arrive();
    toggle(QStringLiteral("柳湾区"));
    ASSERT_EQ(gathered.size(), 2U);
    EXPECT_EQ(gathered[1].scope.places, (std::vector<std::u16string>{u"云汀市/白石区", qinghe}));
    arrive();
    EXPECT_EQ(page.chart().rows.size(), 2U);
    toggle(QStringLiteral("柳湾区"));
    EXPECT_EQ(gathered.size(), 2U) << "it was read before";
    EXPECT_EQ(page.chart().rows.size(), 3U);
    press(QStringLiteral("Choose no place in sight"));
    EXPECT_TRUE(page.chart().rows.empty());
    page.findChild<QTreeView*>()->parentWidget()->findChild<QLineEdit*>()->setText(QStringLiteral("白石"));
    press(QStringLiteral("Choose all places in sight"));
    EXPECT_EQ(page.wish().places, std::vector<std::u16string>{u"云汀市/白石区"});
}

TEST_F(ChartPlacesTest, TheCityTicksAllOfItself)
{
    chooseKind(manyPlaces);
    toggle(QStringLiteral("云汀市"));
    EXPECT_EQ(page.wish().places.size(), 4U) << "the city and its districts";
}

TEST_F(ChartPlacesTest, ThoseWithoutAFigureAreMarkedAmongPlacesAndIndicators)
{
    chooseKind(manyPlaces);
    arrive();
    page.showPlace(u"云汀市/白石区");
    selectIndicator(QStringLiteral("一般公共预算收入"));
    arrive();
    EXPECT_EQ(placeAt(QStringLiteral("柳湾区")).data().toString().toStdString(), "柳湾区 (no figure)");
    EXPECT_EQ(placeAt(QStringLiteral("白石区")).data().toString().toStdString(), "白石区");
    const QListWidget& list = *page.findChild<QListWidget*>();
    EXPECT_EQ(list.item(list.count() - 1)->text().toStdString(), "粮食产量 (no figure)");
}

TEST_F(ChartPlacesTest, AChoiceOfPlacesStaysInAnotherKindAndEndsWhereTheTreeLeadsElsewhere)
{
    chooseKind(manyPlaces);
    arrive();
    toggle(QStringLiteral("柳湾区"));
    arrive();
    chooseKind(QStringLiteral("How far from the targets"));
    arrive();
    EXPECT_EQ(page.wish().places.size(), 2U);
    EXPECT_EQ(page.wish().year, 0) << "all years";
    EXPECT_FALSE(box(QStringLiteral("What is drawn")).isVisible());
    page.showPlace(u"云汀市/白石区");
    EXPECT_EQ(page.wish().places.size(), 2U) << "it is one of them";
    page.showPlace(u"云汀市/柳湾区");
    EXPECT_EQ(page.wish().places, districts());
}

TEST_F(ChartPlacesTest, SmallChartsAreOfManyIndicatorsOrOfManyPlaces)
{
    page.showPlace(u"云汀市/白石区");
    chooseKind(smallCharts);
    EXPECT_TRUE(gathered.empty()) << "one place is there at once";
    EXPECT_EQ(panelsOf(page.chart()).size(), 2U);
    toggle(QStringLiteral("青禾区"));
    arrive();
    ASSERT_EQ(panelsOf(page.chart()).size(), 2U);
    EXPECT_EQ(page.wish().indicators.size(), 1U);
    EXPECT_TRUE(table().isColumnHidden(ChartTableModel::Indicator));
    EXPECT_FALSE(table().isColumnHidden(ChartTableModel::Place));
    EXPECT_FALSE(table().isColumnHidden(ChartTableModel::Year));
}

TEST_F(ChartPlacesTest, AWishIsShownAsItWasWithWhatWasWrittenOnIt)
{
    for (const ChartKind kind :
         {ChartKind::Result, ChartKind::Plan, ChartKind::Years, ChartKind::Places, ChartKind::Multiples, ChartKind::Histogram}) {
        ChartWish wish{qinghe, kind, isOverYears(kind) ? 0 : 2021, {Measure::Growth, u"%", u"%"}, {u"地区生产总值"}};
        if (isOfPlaces(kind))
            wish.places = {u"云汀市/白石区", qinghe};
        if (takesMeasure(kind))
            wish.measure = TargetMeasure::Ratchet;
        if (kind == ChartKind::Places)
            wish.order = ChartOrder::Name;
        wish.writing.title = u"一张图";
        page.show(wish);
        EXPECT_EQ(page.wish(), wish) << nameOf(kind);
        if (isOfPlaces(kind))
            arrive();
        EXPECT_EQ(page.chart().kind, kind);
        EXPECT_EQ(page.chart().writing.title, u"一张图");
    }
}

TEST_F(ChartPlacesTest, WhatIsWrittenBelongsToItsChart)
{
    page.setWriting({u"本区的账", {}, {}});
    EXPECT_EQ(page.chart().writing.title, u"本区的账");
    page.showPlace(u"云汀市/白石区");
    EXPECT_TRUE(page.chart().writing.title.empty());
    page.showPlace(qinghe);
    EXPECT_EQ(page.chart().writing.title, u"本区的账");
}

TEST_F(ChartPlacesTest, WhatAnEarlierLibraryStillHasOnItsWayIsNotWanted)
{
    chooseKind(manyPlaces);
    const Gathering old = gathered.back();
    page.setFeed(cityFeed());
    ASSERT_EQ(gathered.size(), 2U) << "asked for anew";
    old.progress(1, 3);
    old.arrived({});
    EXPECT_EQ(view().waiting().toStdString(), "Reading 0 of 3 places…");
    arrive();
    EXPECT_EQ(page.chart().rows.size(), 3U);
}

TEST_F(ChartPlacesTest, AReadingThatFailedEndsTheWaiting)
{
    chooseKind(manyPlaces);
    gathered.back().arrived({});
    EXPECT_TRUE(view().waiting().isEmpty());
    EXPECT_TRUE(page.chart().rows.empty());
    chooseKind(QStringLiteral("One indicator over the years"));
    chooseKind(manyPlaces);
    EXPECT_EQ(gathered.size(), 2U) << "nothing was kept: it is tried once more";
}

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
