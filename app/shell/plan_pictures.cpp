// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/plan_pictures.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include "app/pairs/pair_view.h"
#include "app/pairs/sheet_table.h"
#include "app/shell/camera.h"
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

/// The first row that was not reached: it has two sentences and some arithmetic.
void chooseMissed(pairing::PairView& pairs)
{
    for (int row = 0; row < pairs.model().rowCount(); ++row)
        if (pairs.model().pair(row).outcome && pairs.model().pair(row).verdict == Verdict::NotReached) {
            pairs.table().setCurrentIndex(pairs.model().index(row, pairing::PairTableModel::OutcomeColumn));
            return;
        }
}

} // namespace

void takePlan(Camera& camera, MainWindow& window)
{
    PlanDesk& desk = window.plan();
    desk.page().setScope({PlanScope::Kind::Library});
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
}

} // namespace duixian::shell
