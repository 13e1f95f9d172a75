// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>

#include <QThreadPool>

#include <gtest/gtest.h>

#include "tests/background/seen_order.h"
#include "tests/support/guarded_run.h"

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const duixian::support::OrderedApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    // Several would name themselves by memory that Qt shares between them, in an order that is not seen. Beside it run the window's thread,
    // the job's and those of the core.
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    const int failed = duixian::support::guardedRun();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // jobs that ended have threads to join
    return failed;
}
