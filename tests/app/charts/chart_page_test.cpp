// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "app/charts/chart_pickers.h"
#include "app/charts/chart_series.h"
#include "app/charts/chart_table_model.h"
#include "app/charts/chart_view.h"
#include "app/presentation/qt_text.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

class ChartPageTest : public testing::Test {
protected:
    ChartPageTest()
    {
        page.resize(1280, 800);
        page.setFeed(sampleFeed());
        page.show();
        QTest::qWait(0);
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
    void tick(const QString& indicator, bool on)
    {
        const auto found = list().findItems(indicator, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1);
        found[0]->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    void click(int row, int target)
    {
        const auto spot = view().spotOf(row, target);
        ASSERT_TRUE(spot);
        QTest::mouseClick(&view(), Qt::LeftButton, {}, spot->center().toPoint());
    }
    ChartView& view() { return *page.findChild<ChartView*>(); }
    QListWidget& list() { return *page.findChild<QListWidget*>(); }
    QTableView& table() { return *page.findChild<QTableView*>(); }
    std::string shown() { return dump(view().chart()); }

    ChartPage page;
};

TEST_F(ChartPageTest, OpensOnWhatCameOfTheLatestTargets)
{
    EXPECT_EQ(view().chart().kind, ChartKind::Result);
    EXPECT_EQ(view().chart().year, 2022);
    EXPECT_EQ(view().chart().rows.size(), 4U);
    EXPECT_EQ(table().model()->rowCount(), 4);
    EXPECT_FALSE(view().accessibleName().isEmpty());
    EXPECT_TRUE(view().accessibleDescription().contains(QStringLiteral("地区生产总值")));
}

TEST_F(ChartPageTest, AnotherKindAnotherYearAnotherPlace)
{
    choose(QStringLiteral("Show"), QStringLiteral("Targets beside last year's results"));
    EXPECT_EQ(view().chart().kind, ChartKind::Plan);
    choose(QStringLiteral("Year of the targets"), QStringLiteral("2021"));
    EXPECT_EQ(shown(), "plan 青禾区 2020 2021 growth %\n地区生产总值 | - | 2021 ~ 7\n");
    page.showPlace(u"望岭市/青禾区");
    EXPECT_EQ(view().chart().placePath[0], u"望岭市");
    choose(QStringLiteral("Place"), QStringLiteral("云汀市 › 青禾区"));
    EXPECT_EQ(view().chart().placePath[0], u"云汀市");
}

TEST_F(ChartPageTest, APlaceOfOneReportOpensOnWhatItPlansAndTheNextPlaceOnItsResultsAgain)
{
    page.showPlace(u"望岭市/青禾区");
    EXPECT_EQ(view().chart().kind, ChartKind::Plan) << "nothing of it is answered yet";
    EXPECT_FALSE(view().chart().rows.empty());
    EXPECT_TRUE(table().isVisible());
    choose(QStringLiteral("Place"), QStringLiteral("云汀市 › 青禾区"));
    EXPECT_EQ(view().chart().kind, ChartKind::Result);
}

TEST_F(ChartPageTest, AKindThatThePlaceCannotFillSaysSoAndOffersNothingToExport)
{
    page.showPlace(u"望岭市/青禾区");
    choose(QStringLiteral("Show"), QStringLiteral("Targets and what came of them"));
    EXPECT_TRUE(view().chart().rows.empty());
    EXPECT_FALSE(table().isVisible());
    EXPECT_FALSE(page.findChild<QToolButton*>(QStringLiteral("export"))->isEnabled());
}

TEST_F(ChartPageTest, ATickedIndicatorIsDrawnAndNothingTickedIsNothingDrawn)
{
    tick(QStringLiteral("社会消费品零售总额"), false);
    EXPECT_EQ(view().chart().rows.size(), 3U);
    for (const QString& name : {QStringLiteral("地区生产总值"), QStringLiteral("一般公共预算收入"), QStringLiteral("单位GDP能耗")})
        tick(name, false);
    EXPECT_TRUE(view().chart().rows.empty());
    tick(QStringLiteral("单位GDP能耗"), true);
    EXPECT_EQ(shown(), "result 青禾区 2022 2022 growth %\n单位GDP能耗 | 2022 -3.2 | 2022 >= -3 | reached -0.2\n");
}

TEST_F(ChartPageTest, TheFilterHidesAndForgetsNothing)
{
    auto* filter = qobject_cast<QLineEdit*>(page.findChild<QListWidget*>()->parentWidget()->findChild<QLineEdit*>());
    for (QLineEdit* edit : page.findChildren<QLineEdit*>())
        if (edit->accessibleName() == QStringLiteral("Indicators"))
            filter = edit;
    filter->setText(QStringLiteral("预算"));
    int visible = 0;
    for (int i = 0; i < list().count(); ++i)
        visible += !list().item(i)->isHidden();
    EXPECT_EQ(visible, 1);
    EXPECT_EQ(view().chart().rows.size(), 4U) << "what is hidden in the list stays in the chart";
}

TEST_F(ChartPageTest, OneIndicatorOverTheYears)
{
    choose(QStringLiteral("Show"), QStringLiteral("One indicator over the years"));
    EXPECT_FALSE(box(QStringLiteral("Year of the targets")).isVisible());
    list().setCurrentRow(list().row(list().findItems(QStringLiteral("一般公共预算收入"), Qt::MatchExactly)[0]));
    EXPECT_EQ(shown(), "years 青禾区 2022 2022 growth %\n2021 | 2021 7.3 | -\n2022 | 2022 6.8 | 2022 6 + 2022 8 | reached 0.8\n");
}

TEST_F(ChartPageTest, AClickOnAMarkOpensItsSentenceAndMarksItsRow)
{
    QSignalSpy opened(&page, &ChartPage::openStatement);
    click(0, -1);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<ReportId>(), ReportId{2023});
    EXPECT_EQ(opened[0][1].value<Span>(), (Span{0, 4}));
    click(2, 1);
    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(opened[1][0].value<ReportId>(), ReportId{2022});
    EXPECT_EQ(opened[1][1].value<Span>(), (Span{60, 64})) << "the stretch, not its floor";
    EXPECT_EQ(table().currentIndex().row(), 2);
    EXPECT_EQ(view().selectedRow(), 2);
}

TEST_F(ChartPageTest, MarksAreReachedByKeys)
{
    QSignalSpy opened(&page, &ChartPage::openStatement);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::keyClick(&view(), Qt::Key_End);
    QTest::keyClick(&view(), Qt::Key_Up);
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(table().currentIndex().row(), 3);
}

TEST_F(ChartPageTest, ARowOfTheTableIsMarkedInTheChartAndItsCellsOpen)
{
    QSignalSpy opened(&page, &ChartPage::openStatement);
    const auto target = table().model()->index(0, ChartTableModel::Target);
    table().setCurrentIndex(target);
    EXPECT_EQ(view().selectedRow(), 0);
    Q_EMIT table().activated(target);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<ReportId>(), ReportId{2022});
    Q_EMIT table().activated(table().model()->index(1, ChartTableModel::Outcome));
    EXPECT_EQ(opened.size(), 1) << "a missing figure opens nothing";
}

TEST_F(ChartPageTest, SavesPictureDrawingAndTable)
{
    const QTemporaryDir folder;
    QString asked;
    page.setAskPath([&](const QString& suggestion, const QString&) {
        asked = suggestion;
        return folder.filePath(QStringLiteral("chart"));
    });
    QSignalSpy saved(&page, &ChartPage::saved);
    for (const char* name : {"exportPng", "exportSvg", "exportCsv"})
        page.findChild<QAction*>(QLatin1String(name))->trigger();
    ASSERT_EQ(saved.size(), 3);
    EXPECT_TRUE(asked.contains(QStringLiteral("青禾区")));
    EXPECT_EQ(QImage(folder.filePath(QStringLiteral("chart.png"))).width(), 1600);
    EXPECT_GT(QFile(folder.filePath(QStringLiteral("chart.svg"))).size(), 2000);
    QFile csv(folder.filePath(QStringLiteral("chart.csv")));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_EQ(csv.readAll().count("\r\n"), 5);
}

TEST_F(ChartPageTest, SaysWhatCouldNotBeWrittenAndIsQuietWhenCancelled)
{
    QSignalSpy saved(&page, &ChartPage::saved);
    QSignalSpy failed(&page, &ChartPage::failed);
    page.setAskPath([](const QString&, const QString&) { return QString(); });
    page.findChild<QAction*>(QStringLiteral("exportPng"))->trigger();
    EXPECT_EQ(saved.size() + failed.size(), 0);
    page.setAskPath([](const QString&, const QString&) { return QStringLiteral("/nowhere/at/all.png"); });
    page.findChild<QAction*>(QStringLiteral("exportPng"))->trigger();
    EXPECT_EQ(saved.size(), 0);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("/nowhere/at/all.png")));
}

TEST_F(ChartPageTest, AnEmptyLibraryIsSaidAndNothingBreaks)
{
    page.setFeed({});
    EXPECT_TRUE(view().chart().rows.empty());
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_FALSE(page.grab().isNull());
}

TEST(ChartTableModelTest, KeepsTheRulesOfModels)
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChart(chartOf(sampleSource(), {samplePlace, ChartKind::Plan, 2022, {Measure::Growth, u"%", u"%"}, {}}));
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.data(model.index(2, ChartTableModel::Target), Qt::DisplayRole).toString().toStdString(), "ensured growth 6 %");
    EXPECT_EQ(model.data(model.index(1, ChartTableModel::Outcome), Qt::DisplayRole).toString().toStdString(), "–");
    model.setChart({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace duixian::charts
