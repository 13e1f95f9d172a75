// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/judging_pictures.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProgressBar>
#include <QTableWidget>

#include "app/reader/reader_page.h"
#include "app/shell/agreement_dialog.h"
#include "app/shell/camera.h"
#include "app/shell/history_desk.h"
#include "app/shell/history_dialog.h"
#include "app/shell/judging_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/reading_dialog.h"
#include "app/shell/rules_desk.h"
#include "app/shell/second_reader_desk.h"
#include "app/shell/statement_dialog.h"
#include "app/shell/words_dialog.h"

namespace duixian::shell {
namespace {

/// The names of the library, and what reading its reports with them would change.
void takeRules(Camera& camera, Workspace& workspace, MainWindow& window)
{
    OwnWords words;
    words.aliases = {{u"高山蔬菜种植面积", u"高山蔬菜面积"}};
    Indicator own;
    own.name = u"高山蔬菜面积";
    own.measures = {Measure::Level};
    own.units = {u"亩"};
    words.indicators = {own};
    if (workspace.setOwnWords(words, QStringLiteral("高山蔬菜面积")))
        return;
    window.actions().ownWords->trigger();
    WordsDialog& dialog = *window.rules().words();
    camera.take(QStringLiteral("own-names.png"), dialog);
    dialog.close();
    window.actions().readAnew->trigger();
    ReadingDialog& reading = *window.rules().reading();
    while (reading.findChild<QProgressBar*>()->isVisible())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    camera.take(QStringLiteral("read-anew.png"), reading);
    reading.close();
    workspace.setOwnWords({}, QStringLiteral("高山蔬菜面积"));
}

/// What a colleague said of the same report, in a copy of the library.
void takeAgreement(Camera& camera, Workspace& workspace, MainWindow& window)
{
    const QString other = QFileInfo(workspace.path()).dir().filePath(QStringLiteral("colleague.duixian"));
    if (!QFile::copy(workspace.path(), other))
        return;
    const ReportId report = window.currentReport();
    Workspace colleague;
    if (!colleague.open(other))
        return;
    for (std::size_t index = 0; index < 12; ++index) {
        Statement settled = colleague.report(report)->statements[index];
        settled.indicator += index % 4 == 1 ? u"（全口径）" : u"";
        index % 4 == 1 ? colleague.correct(report, {index, false}, settled) : colleague.accept(report, {index, false});
        workspace.accept(report, {index, false});
    }
    colleague.reject(report, {3, false});
    colleague.accept(report, {13, false});
    window.secondReader().compare(other);
    AgreementDialog& dialog = *window.secondReader().dialog();
    while (dialog.agreement().rowCount() == 0)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    camera.take(QStringLiteral("agreement.png"), dialog);
    dialog.close();
    for (std::size_t index = 0; index < 12; ++index)
        workspace.withdraw(report, {index, false});
}

} // namespace

void takeJudging(Camera& camera, Workspace& workspace, MainWindow& window)
{
    using reader::Judging;
    reader::ReaderPage& page = window.readerPage();
    if (page.report()->statements.size() < 6)
        return;
    const auto say = [&page](Judging what, int index) { Q_EMIT page.said(what, index); };
    say(Judging::Accept, 0);
    say(Judging::Accept, 1);
    say(Judging::Correct, 2);
    StatementDialog& form = *window.judging().dialog();
    camera.take(QStringLiteral("correct.png"), form);
    Statement corrected = form.statement();
    corrected.indicator += u"*";
    Q_EMIT form.settled(corrected);
    form.close();
    say(Judging::Reject, 4);
    page.showStatement(3);
    camera.take(QStringLiteral("judged.png"));
    window.actions().showHistory->trigger();
    HistoryDialog& history = *window.history().dialog();
    camera.take(QStringLiteral("history.png"), history);
    history.close();
    for (const int index : {2, 1, 0})
        say(Judging::Withdraw, index);
    Q_EMIT page.saidToRejected(Judging::Withdraw, 0);
    if (page.report()->statements.size() > 14)
        takeAgreement(camera, workspace, window);
    takeRules(camera, workspace, window);
}

} // namespace duixian::shell
