// SPDX-License-Identifier: GPL-3.0-or-later
// The page with many places: they are read in the background, and a person's choices stay.
#include "tests/app/charts/many_places.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include "app/charts/chart_table_model.h"

namespace duixian::charts {
namespace {

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

} // namespace
} // namespace duixian::charts
