// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/compare_pictures.h"

#include <QApplication>
#include <QEventLoop>

#include "app/compare/alone_view.h"
#include "app/compare/carried_view.h"
#include "app/compare/compare_page.h"
#include "app/compare/compared_table_view.h"
#include "app/compare/quotation_view.h"
#include "app/shell/camera.h"
#include "app/shell/compare_desk.h"
#include "app/shell/main_window.h"

namespace duixian::shell {

void takeCompare(Camera& camera, MainWindow& window)
{
    CompareDesk& desk = window.comparing();
    comparing::ComparePage& page = desk.page();
    window.showPage(Page::Compare);
    while (desk.working())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    constexpr int joinedBefore = 24; // behind the greetings and the review, where last year's promises are answered
    for (int step = 0; step < joinedBefore; ++step)
        page.stepJoined(true);
    const auto take = [&](QWidget* pane, const char* name) {
        page.showPane(pane);
        camera.take(QLatin1String(name));
    };
    take(&desk.table(), "compare.png");
    take(&desk.quotations(), "compare-quotations.png");
    take(&desk.carried(), "compare-carried.png");
    take(&page.alone(), "compare-alone.png");
    page.showPane(&desk.table());
}

} // namespace duixian::shell
