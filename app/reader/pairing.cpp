// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pairing.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMenu>

namespace duixian::reader {
namespace {

struct PairingWords {
    Q_DECLARE_TR_FUNCTIONS(PairingWords)
};

bool isUnsaid(const PairRow& row)
{
    return row.outcome && !row.decision;
}

bool isSaid(const PairRow& row)
{
    return row.decision || row.reason == UnpairedReason::Parted;
}

} // namespace

bool isOffered(Pairing what, const std::vector<PairRow>& pairs)
{
    switch (what) {
    case Pairing::OtherEnd:
    case Pairing::Part:
    case Pairing::Overrule:
        return std::any_of(pairs.begin(), pairs.end(), [](const PairRow& row) { return row.outcome.has_value(); });
    case Pairing::Confirm:
        return std::any_of(pairs.begin(), pairs.end(), isUnsaid);
    case Pairing::Join:
        return true;
    case Pairing::Withdraw:
        return std::any_of(pairs.begin(), pairs.end(), isSaid);
    }
    return false;
}

void offerPairing(QMenu& menu, const std::vector<PairRow>& pairs, bool writable, const std::function<void(Pairing)>& wanted)
{
    const auto add = [&](QMenu& where, const QString& text, Pairing what) {
        QAction* action = where.addAction(text, &menu, [wanted, what] { wanted(what); });
        action->setEnabled(isOffered(what, pairs));
        return action;
    };
    menu.addSeparator();
    // The key stands there to be read; text and table have it.
    add(menu, PairingWords::tr("Go to the &other end"), Pairing::OtherEnd)->setShortcut(QKeySequence(Qt::Key_O));
    if (!writable)
        return;
    QMenu& pair = *menu.addMenu(PairingWords::tr("Pa&ir"));
    add(pair, PairingWords::tr("&Confirm the pair"), Pairing::Confirm);
    add(pair, PairingWords::tr("&Part the pair"), Pairing::Part);
    add(pair, PairingWords::tr("&Join with…"), Pairing::Join);
    add(pair, PairingWords::tr("&Overrule the verdict…"), Pairing::Overrule);
    add(pair, PairingWords::tr("&Take back what was said"), Pairing::Withdraw);
}

} // namespace duixian::reader
