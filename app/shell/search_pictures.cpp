// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search_pictures.h"

#include <QApplication>
#include <QEventLoop>
#include <QListWidget>

#include "app/presentation/question_field.h"
#include "app/search/hit_view.h"
#include "app/search/search_page.h"
#include "app/shell/camera.h"
#include "app/shell/jump_box.h"
#include "app/shell/jump_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/search_desk.h"

namespace duixian::shell {
namespace {

void answer(MainWindow& window, const QString& question)
{
    QEventLoop loop;
    QObject::connect(&window.searches().searching(), &Searching::finished, &loop, &QEventLoop::quit);
    window.searchPage().ask(question);
    if (window.searches().searching().asking())
        loop.exec();
}

/// Until the saved searches say how many hits they have.
void count(MainWindow& window)
{
    QEventLoop loop;
    int left = window.searchPage().saved().list().count();
    QObject::connect(&window.searches().searching(), &Searching::counted, &loop, [&] {
        if (--left == 0)
            loop.quit();
    });
    window.searches().searching().countSaved();
    if (left > 0)
        loop.exec();
}

} // namespace

void takeSearch(Camera& camera, Workspace& workspace, MainWindow& window)
{
    searching::SearchPage& page = window.searchPage();
    window.showPage(Page::Search);
    camera.take(QStringLiteral("search-begin.png"));
    answer(window, QStringLiteral("新增 就业"));
    page.view().enter();
    camera.take(QStringLiteral("search.png"));
    workspace.setSavedSearches({{"稳就业", "新增 就业", {}}, {"道路", "道路", {}}}, {});
    count(window);
    answer(window, QStringLiteral("地区生产总值 增长 >= 5%"));
    camera.take(QStringLiteral("search-figures.png"));
    answer(window, QStringLiteral("居民 人均 报告:2023"));
    camera.take(QStringLiteral("search-narrowed.png"));
    answer(window, QStringLiteral("城镇新增就业 > 90万人"));
    camera.take(QStringLiteral("search-none.png"));
    answer(window, QStringLiteral("居民"));
    if (page.showsHits()) {
        Q_EMIT page.view().wanted(1);
        camera.take(QStringLiteral("find.png"));
    }
    window.actions().jump->trigger();
    presentation::QuestionField& field = window.jumps().box().field();
    field.setText(QStringLiteral("青禾"));
    Q_EMIT field.typed(field.text());
    camera.take(QStringLiteral("jump.png"));
    window.jumps().box().hide();
}

} // namespace duixian::shell
