// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/judging.h"

#include <QCoreApplication>
#include <QMenu>

namespace duixian::reader {
namespace {

struct JudgingWords {
    Q_DECLARE_TR_FUNCTIONS(JudgingWords)
};

} // namespace

void offerJudging(QMenu& menu, std::optional<Ruling> ruling, const std::function<void(Judging)>& said)
{
    // The keys stand there to be read; the table has them.
    const auto add = [&](const QString& text, Judging what, const QKeySequence& key, bool enabled) {
        QAction* action = menu.addAction(text, &menu, [said, what] { said(what); });
        action->setShortcut(key);
        action->setEnabled(enabled);
    };
    const bool rejected = ruling == Ruling::Rejected;
    const bool settled = ruling == Ruling::Accepted || ruling == Ruling::Added;
    add(JudgingWords::tr("&Accept"), Judging::Accept, QKeySequence(Qt::Key_A), !settled);
    add(JudgingWords::tr("&Correct…"), Judging::Correct, QKeySequence(Qt::Key_C), !rejected);
    add(JudgingWords::tr("&Reject"), Judging::Reject, QKeySequence(Qt::Key_R), !rejected);
    add(JudgingWords::tr("&Take the decision back"), Judging::Withdraw, QKeySequence(Qt::Key_U), ruling.has_value());
}

} // namespace duixian::reader
