// SPDX-License-Identifier: GPL-3.0-or-later
// The table place by indicator by year, and the ways between it, the charts and the sentences.
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QToolButton>

#include "app/charts/chart_page.h"
#include "app/charts/chart_view.h"
#include "app/pairs/panel_view.h"
#include "app/pairs/sheet_table.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A library with three years of one district, and a person on the page "Plan and outcome".
class PanelTest : public WindowFixture {
protected:
    PanelTest()
    {
        importYears({2020, 2021, 2022});
        window->openReport(workspace->reports().front().id);
        window->showPage(Page::Chart);
    }

    [[nodiscard]] PlanDesk& desk() const { return window->plan(); }
    void waitForRows() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !desk().filling(); }, 20000));
    }
    /// As by a click on a switch.
    void choose(const QString& view) const
    {
        for (auto* button : desk().page().findChildren<QToolButton*>())
            if (button->text() == view)
                QTest::mouseClick(button, Qt::LeftButton);
        waitForRows();
    }
    [[nodiscard]] int rowOf(const QString& indicator) const
    {
        const auto& model = desk().panel().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, pairing::PanelTableModel::IndicatorColumn).data() == indicator &&
                model.index(row, pairing::PanelTableModel::MeasureColumn).data() == QStringLiteral("growth, %"))
                return row;
        return -1;
    }
    [[nodiscard]] QModelIndex cellOf(int row, int year) const
    {
        const auto& model = desk().panel().model();
        for (int column = pairing::PanelTableModel::FirstPeriodColumn; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QString::number(year))
                return model.index(row, column);
        return {};
    }
};

QString gdp()
{
    return QStringLiteral("地区生产总值");
}

TEST_F(PanelTest, ThePanelShowsEachIndicatorOverTheYearsAndTheHalvesOfACellOpenTheirSentences)
{
    choose(QStringLiteral("Panel"));
    pairing::PanelView& panel = desk().panel();
    const int row = rowOf(gdp());
    ASSERT_GE(row, 0);
    const QModelIndex cell = cellOf(row, 2020);
    EXPECT_EQ(cell.data().toString().toStdString(), "≈ 7 → 6.2 ✗");
    const QRect area = panel.table().visualRect(cell);
    QTest::mouseClick(panel.table().viewport(), Qt::LeftButton, {}, QPoint(area.left() + 20, area.center().y()));
    EXPECT_EQ(window->page(), Page::Read);
    const ReportId promised = window->currentReport();
    window->actions().goBack->trigger();
    EXPECT_EQ(desk().page().view(), PlanView::Panel);
    waitForRows();
    QTest::mouseClick(panel.table().viewport(), Qt::LeftButton, {}, QPoint(area.right() - 40, area.center().y()));
    EXPECT_EQ(window->page(), Page::Read);
    EXPECT_NE(window->currentReport(), promised) << "the report after it";
    window->actions().goBack->trigger();
    waitForRows();
    panel.table().setFocus();
    panel.table().setCurrentIndex(cellOf(row, 2022));
    QTest::keyClick(&panel.table(), Qt::Key_Return);
    EXPECT_EQ(window->currentReport(), workspace->reports().back().id) << "the target, where nothing has come of it yet";
}

TEST_F(PanelTest, ALineOfThePanelIsShownAsAChartAndAltLeftComesBack)
{
    choose(QStringLiteral("Panel"));
    pairing::PanelView& panel = desk().panel();
    panel.table().setFocus();
    panel.table().setCurrentIndex(cellOf(rowOf(gdp()), 2021));
    QTest::keyClick(&panel.table(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(desk().page().view(), PlanView::Chart);
    const charts::Chart& chart = window->chartPage().chart();
    EXPECT_EQ(chart.kind, charts::ChartKind::Years);
    ASSERT_FALSE(chart.rows.empty());
    EXPECT_EQ(chart.rows.front().indicator, u"地区生产总值");
    EXPECT_EQ(chart.axis.measure, Measure::Growth);
    window->actions().goBack->trigger();
    EXPECT_EQ(desk().page().view(), PlanView::Panel);
    window->actions().goForward->trigger();
    EXPECT_EQ(desk().page().view(), PlanView::Chart);
    EXPECT_EQ(window->chartPage().chart().kind, charts::ChartKind::Years);
}

TEST_F(PanelTest, ThePanelIsFilteredAndWrittenAsItIsShown)
{
    choose(QStringLiteral("Panel"));
    pairing::PanelView& panel = desk().panel();
    const int standard = panel.model().rowCount();
    for (auto* box : panel.findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("Standard indicators only"))
            box->click();
    EXPECT_GE(panel.model().rowCount(), standard);
    panel.findChild<QLineEdit*>()->setText(QStringLiteral("地區生產"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel.model().rowCount() < standard; }, 5000)) << "in either script";
    prompts->output = folder.filePath(QStringLiteral("panel"));
    window->actions().exportTable->trigger();
    QFile written(prompts->output + QStringLiteral(".csv"));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), panel.model().rowCount() + 1);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("2020 bound,2020 target,2020 outcome,2020 verdict"))) << lines[0].toStdString();
    EXPECT_EQ(lines.filter(QStringLiteral("≈,7,6.2,not reached")).size(), 1) << lines.join(u'\n').toStdString();
}

TEST_F(PanelTest, ManyPlacesAreReadInTheBackgroundAndAnImportIsSeen)
{
    const auto elsewhere = [this](int year) {
        QFile file(made::reportFile(folder.path(), year));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll().replace("松溪区", "柳泉区").replace("增长6.", "增长5.");
        return made::file(folder.path(), QStringLiteral("柳泉区%1.txt").arg(year), text);
    };
    import({elsewhere(2020), elsewhere(2021)});
    window->showPage(Page::Chart);
    charts::ChartPage& page = window->chartPage();
    charts::ChartWish wish = page.wish();
    wish.kind = charts::ChartKind::Places;
    wish.year = 2020;
    wish.axis = {Measure::Growth, u"%", u"%"};
    wish.indicators = {u"地区生产总值"};
    page.show(wish);
    EXPECT_FALSE(page.view().waiting().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.view().waiting().isEmpty(); }, 20000));
    ASSERT_EQ(page.chart().rows.size(), 2U);
    EXPECT_EQ(page.chart().rows.front().place, u"松溪区") << "6.2 % before 5.2 %";
    EXPECT_EQ(page.chart().rows.back().outcome->value, 5.2);
    importYears({2023});
    window->showPage(Page::Chart);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.view().waiting().isEmpty(); }, 20000));
    EXPECT_EQ(page.chart().kind, charts::ChartKind::Places) << "what was chosen stays";
    EXPECT_EQ(page.chart().rows.size(), 2U);
}

TEST_F(PanelTest, AltLeftComesBackToTheChartThatASentenceWasOpenedFrom)
{
    charts::ChartPage& page = window->chartPage();
    charts::ChartWish wish = page.wish();
    wish.kind = charts::ChartKind::Years;
    wish.year = 0;
    wish.indicators = {u"地区生产总值"};
    page.show(wish);
    const charts::Chart shown = page.chart();
    ASSERT_EQ(shown.kind, charts::ChartKind::Years);
    page.view().setFocus();
    QTest::keyClick(&page.view(), Qt::Key_Home);
    QTest::keyClick(&page.view(), Qt::Key_Return);
    ASSERT_EQ(window->page(), Page::Read);
    window->actions().goBack->trigger();
    EXPECT_EQ(window->page(), Page::Chart);
    EXPECT_EQ(page.chart(), shown);
}

} // namespace
} // namespace duixian::shell
