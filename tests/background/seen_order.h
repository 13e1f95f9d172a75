// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace duixian::support {

/// An application in which the thread sanitizer sees that an event is handled after the signal that sent it. Qt hands events over by locks
/// of its own, which no sanitizer sees in a Qt that was built without it; so every hand-over would be told as a race. What is passed on
/// by other means than signals is looked at as ever. The order is kept for all signals as one: a race between what was done before some
/// signal and after some later event stays unseen.
class OrderedApplication : public QApplication {
public:
    OrderedApplication(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;
};

} // namespace duixian::support
