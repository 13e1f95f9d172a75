// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/background/seen_order.h"

#include <sanitizer/tsan_interface.h>

/// Of Qt's own tools (QSignalSpy and its like), exported by QtCore and declared in one of its private headers.
struct QSignalSpyCallbackSet {
    using Begin = void (*)(QObject* caller, int signal, void** arguments);
    using End = void (*)(QObject* caller, int signal);
    Begin signalBegins;
    Begin slotBegins;
    End signalEnds;
    End slotEnds;
};
void qt_register_signal_spy_callbacks(QSignalSpyCallbackSet* callbacks);

namespace duixian::support {
namespace {

char order = 0; ///< its address stands for the order of signals and events

void released()
{
    __tsan_release(&order);
}

} // namespace

OrderedApplication::OrderedApplication(int& argc, char** argv) : QApplication(argc, argv)
{
    static QSignalSpyCallbackSet callbacks{[](QObject*, int, void**) { released(); }, nullptr, [](QObject*, int) { released(); }, nullptr};
    qt_register_signal_spy_callbacks(&callbacks);
}

bool OrderedApplication::notify(QObject* receiver, QEvent* event)
{
    __tsan_acquire(&order);
    return QApplication::notify(receiver, event);
}

} // namespace duixian::support
