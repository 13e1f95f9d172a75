// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>

#include <QApplication>

#include <gtest/gtest.h>

#include "app/shell/theme.h"
#include "tests/support/guarded_run.h"

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    duixian::shell::applyFonts(); // as the program does, before its first window
    return duixian::support::guardedRun();
}
