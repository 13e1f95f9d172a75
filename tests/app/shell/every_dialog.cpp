// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell/every_dialog.h"

#include <QListWidget>
#include <QTest>

#include "app/shell/main_window.h"

namespace duixian::shell {
namespace {

QList<QDialog*> shown(const MainWindow& window)
{
    QList<QDialog*> dialogs;
    for (QDialog* dialog : window.findChildren<QDialog*>())
        if (dialog->isVisible())
            dialogs << dialog;
    return dialogs;
}

} // namespace

void forEveryDialog(MainWindow& window, const std::function<void(QDialog& dialog)>& look)
{
    const Actions& a = window.actions();
    for (QAction* action : {a.preferences, a.shortcuts, a.manual, a.about, a.showHistory, a.passport, a.restorePoints, a.ownWords,
                            a.looseDecisions, a.readAnew, a.lastImport, a.showNotes, a.remark, a.tag}) {
        action->trigger();
        static_cast<void>(QTest::qWaitFor([&] { return !shown(window).isEmpty(); }, 2000));
        for (QDialog* dialog : shown(window)) {
            auto* subjects = dialog->findChild<QListWidget*>(QStringLiteral("subjects"));
            for (int page = 0; page < (subjects ? subjects->count() : 1); ++page) {
                if (subjects)
                    subjects->setCurrentRow(page);
                look(*dialog);
            }
            dialog->close();
        }
    }
}

} // namespace duixian::shell
