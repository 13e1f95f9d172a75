// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell/every_dialog.h"

#include <QListWidget>
#include <QTest>

#include "app/reader/reader_page.h"
#include "app/shell/main_window.h"
#include "app/shell/pair_desk.h"

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

/// Looks at a statement that has an outcome or is one, where the library knows of one; else at the first.
void lookAtAPair(MainWindow& window)
{
    window.showPage(Page::Read);
    static_cast<void>(QTest::qWaitFor([&] { return !window.pairs().isLooking(); }, 10000));
    reader::ReaderPage& page = window.readerPage();
    int wanted = 0;
    for (int i = static_cast<int>(page.report()->statements.size()) - 1; i >= 0; --i)
        if (reader::isOffered(reader::Pairing::Overrule, page.pairsOf(i)))
            wanted = i;
    page.showStatement(wanted);
}

} // namespace

void forEveryDialog(MainWindow& window, const std::function<void(QDialog& dialog)>& look)
{
    const Actions& a = window.actions();
    lookAtAPair(window);
    for (QAction* action : {a.preferences, a.shortcuts,      a.manual,   a.about,      a.showHistory,  a.passport,   a.restorePoints,
                            a.ownWords,    a.looseDecisions, a.readAnew, a.lastImport, a.otherFigures, a.exportData, a.comparisonReport,
                            a.showNotes,   a.remark,         a.tag,      a.joinPair,   a.overrulePair, a.exportChart}) {
        if (action == a.overrulePair && !action->isEnabled())
            continue; // a library without pairs has no verdict
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
