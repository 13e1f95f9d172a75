// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reading_pictures.h"

#include <algorithm>

#include <QEventLoop>

#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/camera.h"
#include "app/shell/main_window.h"
#include "app/shell/tabs_desk.h"

namespace duixian::shell {
namespace {

const auto doubtful = QStringLiteral("政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n"
                                     "全县完成固定资产投资18.6亿元，增长7.2%，城镇、农村、山区居民收入分别增长6.1%、7.3%。新增12家。\n"
                                     "要抓好项目建设，新建厂房4万平方米，力争利用外资3000万美元，培训***人员1300人次。\n");

void takeWhy(Camera& camera, MainWindow& window)
{
    reader::ReaderPage& page = window.readerPage();
    page.showStatement(4);
    page.toggleWhy();
    camera.take(QStringLiteral("why.png"));
    const std::u16string& text = page.report()->text;
    const std::size_t number = text.find_first_of(u"0123456789");
    page.showSpan({number, number + 4}); // the year in the title
    page.view().setFocus();
    page.toggleWhy();
    camera.take(QStringLiteral("why-not.png"));
    page.toggleWhy();
}

/// A report whose years and parts are not known is full of doubts.
void takeDoubts(Camera& camera, Workspace& workspace, MainWindow& window)
{
    QEventLoop loop;
    QObject::connect(&workspace, &Workspace::importFinished, &loop, &QEventLoop::quit);
    workspace.importText(QStringLiteral("摘录"), doubtful);
    loop.exec();
    const auto& reports = workspace.reports();
    const auto newest = std::max_element(reports.begin(), reports.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    const ReportId imported = newest->id;
    window.openReport(imported);
    window.readerPage().stepDoubtful(true);
    camera.take(QStringLiteral("doubtful.png"));
    workspace.remove({imported});
    while (workspace.entry(imported))
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

void takeReading(Camera& camera, Workspace& workspace, MainWindow& window)
{
    const ReportId before = window.currentReport();
    for (const auto& entry : std::vector(workspace.reports()))
        if (entry.id != before && window.tabs().tabs().tabs().size() < 4)
            window.tabs().openBeside(entry.id);
    takeWhy(camera, window);
    takeDoubts(camera, workspace, window);
    window.openReport(before);
    while (window.tabs().tabs().tabs().size() > 1) {
        const auto& open = window.tabs().tabs().tabs();
        window.tabs().close(open.front().report == before ? open.back().report : open.front().report);
    }
}

} // namespace duixian::shell
