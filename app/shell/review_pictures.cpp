// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/review_pictures.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>

#include "app/presentation/qt_text.h"
#include "app/review/review_card.h"
#include "app/review/review_list.h"
#include "app/review/review_page.h"
#include "app/review/statement_form.h"
#include "app/shell/camera.h"
#include "app/shell/import_desk.h"
#include "app/shell/import_dialog.h"
#include "app/shell/main_window.h"
#include "app/shell/review_desk.h"

namespace duixian::shell {
namespace {

HistoryStepId lastStep(const Workspace& workspace)
{
    HistoryStepId last;
    for (const HistoryStep& step : workspace.history())
        last = step.undone ? last : step.id;
    return last;
}

void goBackTo(Workspace& workspace, HistoryStepId step)
{
    workspace.returnTo(step);
    while (workspace.working())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// A report that the program has many doubts about: no year, figures without names, names without figures, a unit that does not fit.
void importDoubtful(Workspace& workspace, MainWindow& window)
{
    QEventLoop loop;
    QObject::connect(&workspace, &Workspace::importFinished, &loop, &QEventLoop::quit);
    workspace.importText(QStringLiteral("云泽区"),
                         QStringLiteral("云泽区政府工作报告\n\n各位代表:\n现在,我代表云泽区人民政府向大会报告工作。\n\n"
                                        "一、工作回顾\n全区生产总值完成231.5亿元,增长6.2%。粮食总产量达到25.6亿元。城镇登记失业率增长3.2%。"
                                        "新增就业2300人、1150人。完成***改造5处,投入1.2亿元。先后建成12个、投用8个。"
                                        "一般公共预算收入、固定资产投资、社会消费品零售总额分别增长5.1%、7.3%。\n\n"
                                        "二、工作安排\n力争达到7%左右,确保不低于6%。新建改造道路15公里,绿化3万平方米。"
                                        "教育和卫生支出完成4.2亿元。坚持每年办好10件实事。\n"));
    loop.exec();
    if (ImportDialog* const dialog = window.imports().dialog())
        dialog->close();
    for (const auto& entry : workspace.reports())
        if (toQt(std::string_view(entry.passport.fileName)).contains(QStringLiteral("云泽区")))
            window.openReport(entry.id);
}

} // namespace

void takeReview(Camera& camera, Workspace& workspace, MainWindow& window)
{
    const ReportId first = window.currentReport();
    const HistoryStepId before = lastStep(workspace);
    importDoubtful(workspace, window);
    window.showPage(Page::Review);
    review::ReviewPage& page = window.reviewPage();
    if (page.queue().rowCount() < 6)
        return;
    camera.take(QStringLiteral("review.png"));
    page.correct();
    if (auto* unit = qobject_cast<QLineEdit*>(&page.card().form().field(StatementField::Unit)))
        unit->setText(unit->text() + QStringLiteral("*"));
    camera.take(QStringLiteral("review-fields.png"));
    page.card().restore();
    page.why();
    camera.take(QStringLiteral("review-why.png"));
    page.why();
    page.accept();
    page.reject();
    page.accept();
    page.step(true);
    camera.take(QStringLiteral("review-half.png"));
    window.reviews().judgeAll(Ruling::Accepted);
    camera.take(QStringLiteral("review-done.png"));
    page.head().setScope(review::ReviewScope::Library);
    Q_EMIT page.head().scopeChosen(review::ReviewScope::Library);
    QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    while (window.reviews().counting())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    camera.take(QStringLiteral("review-library.png"));
    goBackTo(workspace, before);
    page.head().setScope(review::ReviewScope::Report);
    Q_EMIT page.head().scopeChosen(review::ReviewScope::Report);
    window.openReport(first);
}

} // namespace duixian::shell
