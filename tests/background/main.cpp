// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>

#include <gtest/gtest.h>

#include "tests/background/seen_order.h"
#include "tests/support/guarded_run.h"

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const duixian::support::OrderedApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    return duixian::support::guardedRun();
}
