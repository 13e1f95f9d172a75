// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/review_pictures.h"

#include <QApplication>
#include <QLineEdit>

#include "app/review/review_card.h"
#include "app/review/review_list.h"
#include "app/review/review_page.h"
#include "app/review/statement_form.h"
#include "app/shell/camera.h"
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

} // namespace

void takeReview(Camera& camera, Workspace& workspace, MainWindow& window)
{
    window.showPage(Page::Review);
    review::ReviewPage& page = window.reviewPage();
    if (page.queue().rowCount() < 6)
        return;
    const HistoryStepId before = lastStep(workspace);
    camera.take(QStringLiteral("review.png"));
    page.correct();
    if (auto* unit = qobject_cast<QLineEdit*>(&page.card().form().field(StatementField::Unit)))
        unit->setText(unit->text() + QStringLiteral("*"));
    camera.take(QStringLiteral("review-fields.png"));
    page.card().restore();
    page.accept();
    page.reject();
    page.accept();
    page.step(true);
    camera.take(QStringLiteral("review-half.png"));
    window.reviews().judgeAll(Ruling::Accepted);
    page.accept();
    camera.take(QStringLiteral("review-done.png"));
    goBackTo(workspace, before);
    page.head().setScope(review::ReviewScope::Library);
    Q_EMIT page.head().scopeChosen(review::ReviewScope::Library);
    QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    while (window.reviews().counting())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    camera.take(QStringLiteral("review-library.png"));
    page.head().setScope(review::ReviewScope::Report);
    Q_EMIT page.head().scopeChosen(review::ReviewScope::Report);
}

} // namespace duixian::shell
