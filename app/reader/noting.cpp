// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/noting.h"

#include <QCoreApplication>
#include <QMenu>

namespace duixian::reader {
namespace {

struct NotingWords {
    Q_DECLARE_TR_FUNCTIONS(NotingWords)
};

} // namespace

void offerNoting(QMenu& menu, const presentation::Beside& beside, const std::function<void(Noting)>& wanted)
{
    // The keys stand there to be read; the window has them.
    const auto add = [&](const QString& text, Noting what, Qt::Key key) {
        menu.addAction(text, &menu, [wanted, what] { wanted(what); })->setShortcut(key);
    };
    menu.addSeparator();
    add(beside.remarks.isEmpty() ? NotingWords::tr("Re&mark…") : NotingWords::tr("Change the re&mark…"), Noting::Remark, Qt::Key_N);
    add(NotingWords::tr("Ta&gs…"), Noting::Tag, Qt::Key_T);
    add(beside.starred ? NotingWords::tr("Take the sta&r away") : NotingWords::tr("Sta&r"), Noting::Star, Qt::Key_S);
}

} // namespace duixian::reader
