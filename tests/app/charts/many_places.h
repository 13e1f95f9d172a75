// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QComboBox>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "app/charts/chart_page.h"
#include "app/charts/chart_view.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {

inline const std::u16string qinghe = u"云汀市/青禾区";
inline const QString manyPlaces = QStringLiteral("One indicator in many places");
inline const QString smallCharts = QStringLiteral("Small charts side by side");

/// In the order of the library.
inline std::vector<std::u16string> districts()
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

/// A person at the page over a city with three districts; what is read in the background arrives when the test says so.
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

} // namespace duixian::charts
