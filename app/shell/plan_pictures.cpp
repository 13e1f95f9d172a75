// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/plan_pictures.h"

#include <optional>

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include "app/charts/chart_page.h"
#include "app/charts/chart_view.h"
#include "app/pairs/pair_view.h"
#include "app/pairs/sheet_table.h"
#include "app/shell/camera.h"
#include "app/shell/figures_dialog.h"
#include "app/shell/main_window.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"

namespace duixian::shell {
namespace {

void take(Camera& camera, MainWindow& window, PlanView view, const char* name)
{
    PlanDesk& desk = window.plan();
    desk.page().showView(view);
    window.showPage(Page::Chart);
    while (desk.filling())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    camera.take(QLatin1String(name));
}

/// Each kind of chart, as the page shows it by itself; two with a measure in place of the figures.
void takeCharts(Camera& camera, MainWindow& window)
{
    using charts::ChartKind;
    charts::ChartPage& page = window.chartPage();
    window.plan().page().showView(PlanView::Chart);
    window.showPage(Page::Chart);
    const charts::ChartWish before = page.wish();
    const auto show = [&](ChartKind kind, std::optional<TargetMeasure> measure, const char* name) {
        charts::ChartWish wish;
        wish.place = before.place;
        wish.kind = kind;
        wish.measure = measure;
        wish.order = measure ? charts::ChartOrder::Measured : charts::ChartOrder::Outcome;
        wish.year = kind == ChartKind::Histogram ? 0 : before.year;
        wish.axis = before.axis;
        page.show(wish);
        while (!page.view().waiting().isEmpty())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        camera.take(QLatin1String(name));
    };
    show(ChartKind::Plan, {}, "chart-plan.png");
    show(ChartKind::Years, {}, "chart-years.png");
    show(ChartKind::Places, {}, "chart-places.png");
    show(ChartKind::Multiples, {}, "chart-multiples.png");
    show(ChartKind::Histogram, {}, "chart-histogram.png");
    show(ChartKind::Places, TargetMeasure::Amplification, "chart-amplification.png");
    show(ChartKind::Years, TargetMeasure::Ratchet, "chart-ratchet.png");
    page.show(before);
}

/// The first row that was not reached: it has two sentences and some arithmetic.
void chooseMissed(pairing::PairView& pairs)
{
    for (int row = 0; row < pairs.model().rowCount(); ++row)
        if (pairs.model().pair(row).outcome && pairs.model().pair(row).verdict == Verdict::NotReached) {
            pairs.table().setCurrentIndex(pairs.model().index(row, pairing::PairTableModel::OutcomeColumn));
            return;
        }
}

/// A yearbook with a line that can't be taken.
void takeFigures(Camera& camera, MainWindow& window)
{
    window.actions().otherFigures->trigger();
    auto* const dialog = window.findChild<FiguresDialog*>();
    const auto figure = [](const char16_t* indicator, Measure measure, double value, const char16_t* unit) {
        return SecondFigure{{}, {u"青禾区", {}, {}}, indicator, measure, {2018, 2018}, value, unit, u"2019年统计年鉴"};
    };
    dialog->setFile(QStringLiteral("2019年统计年鉴.csv"),
                    {{figure(u"地区生产总值", Measure::Level, 449.6, u"亿元"), figure(u"地区生产总值", Measure::Growth, 9.4, u"%"),
                      figure(u"一般公共预算收入", Measure::Level, 19.6, u"亿元")},
                     {{5, SecondFigureProblem::ValueMalformed, u"约20"}}});
    dialog->setFigures({figure(u"常住人口", Measure::Level, 31.2, u"万人")}, true);
    camera.take(QStringLiteral("second-source.png"), *dialog);
    dialog->close();
}

} // namespace

void takePlan(Camera& camera, MainWindow& window)
{
    PlanDesk& desk = window.plan();
    desk.page().setScope({PlanScope::Kind::Library});
    takeCharts(camera, window);
    take(camera, window, PlanView::Panel, "panel.png");
    take(camera, window, PlanView::Pairs, "pairs.png");
    chooseMissed(desk.pairs());
    desk.pairs().focusTable();
    constexpr int settled = 120; // milliseconds: the sentences follow the row
    QEventLoop loop;
    QTimer::singleShot(settled, &loop, &QEventLoop::quit);
    loop.exec();
    camera.take(QStringLiteral("pairs-row.png"));
    take(camera, window, PlanView::Tasks, "task-sheet.png");
    take(camera, window, PlanView::Silence, "silence.png");
    take(camera, window, PlanView::Coverage, "coverage.png");
    desk.page().showView(PlanView::Chart);
    takeFigures(camera, window);
}

} // namespace duixian::shell
