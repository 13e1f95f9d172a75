// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/guarded_run.h"

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    return duixian::support::guardedRun();
}
