// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pair_pictures.h"

#include <algorithm>

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>

#include "app/presentation/pair_wording.h"
#include "app/reader/reader_page.h"
#include "app/shell/camera.h"
#include "app/shell/join_dialog.h"
#include "app/shell/main_window.h"
#include "app/shell/overrule_dialog.h"
#include "app/shell/pair_desk.h"

namespace duixian::shell {
namespace {

/// The first statement whose pairs are as wanted; -1 for none.
template <class Wanted>
int find(const reader::ReaderPage& page, Wanted&& wanted)
{
    const int count = static_cast<int>(page.report()->statements.size());
    for (int i = 0; i < count; ++i)
        if (wanted(page.pairsOf(i)))
            return i;
    return -1;
}

/// The report that has most on both sides: neither the first of its place nor the last.
ReportId middleReport(const Workspace& workspace)
{
    const auto& reports = workspace.reports();
    for (std::size_t i = 1; i + 1 < reports.size(); ++i)
        if (reports[i - 1].head.place == reports[i].head.place && reports[i + 1].head.place == reports[i].head.place)
            return reports[i].id;
    return {};
}

void takeWords(Camera& camera, MainWindow& window)
{
    const Actions& a = window.actions();
    a.joinPair->trigger();
    camera.take(QStringLiteral("pair-join.png"), *window.pairs().joining());
    window.pairs().joining()->close();
    a.overrulePair->trigger();
    OverruleDialog& dialog = *window.pairs().overruling();
    camera.take(QStringLiteral("pair-overrule.png"), dialog);
    dialog.reason().setPlainText(QStringLiteral("完成数为全口径，目标不含新增区域"));
    Q_EMIT dialog.settled(Verdict::Undecidable, dialog.reason().toPlainText());
    dialog.close();
    QApplication::processEvents();
    awaitPairs(window);
    camera.take(QStringLiteral("pair-overruled.png"));
    a.withdrawPair->trigger();
}

} // namespace

void awaitPairs(MainWindow& window)
{
    while (window.pairs().isLooking())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void takePairs(Camera& camera, Workspace& workspace, MainWindow& window)
{
    const ReportId middle = middleReport(workspace);
    if (!middle.valid())
        return;
    const ReportId before = window.currentReport();
    window.openReport(middle);
    awaitPairs(window);
    reader::ReaderPage& page = window.readerPage();
    const auto show = [&](int statement, const QString& name) {
        if (statement < 0)
            return;
        page.showStatement(statement);
        camera.take(name);
    };
    const auto missed = [](const std::vector<PairRow>& rows) {
        return rows.size() == 1 && rows.front().outcome && rows.front().verdict == Verdict::NotReached;
    };
    show(find(page, [](const std::vector<PairRow>& rows) { return rows.size() > 1; }), QStringLiteral("pair-outcome.png"));
    show(find(page, [](const std::vector<PairRow>& rows) { return rows.size() == 1 && !rows.front().outcome; }),
         QStringLiteral("pair-none.png"));
    show(find(page, missed), QStringLiteral("pair-target.png"));
    if (window.pairs().offers(reader::Pairing::Overrule) && workspace.canWrite())
        takeWords(camera, window);
    window.openReport(before);
    awaitPairs(window);
}

} // namespace duixian::shell
