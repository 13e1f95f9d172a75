// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/judging_pictures.h"

#include "app/reader/reader_page.h"
#include "app/shell/camera.h"
#include "app/shell/history_desk.h"
#include "app/shell/history_dialog.h"
#include "app/shell/judging_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/statement_dialog.h"

namespace duixian::shell {

void takeJudging(Camera& camera, MainWindow& window)
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
}

} // namespace duixian::shell
