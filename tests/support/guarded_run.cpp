// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guarded_run.h"

#include <cstdio>

#include <gtest/gtest.h>

namespace duixian::support {

int guardedRun()
{
    const int status = RUN_ALL_TESTS();
    if (GTEST_FLAG_GET(list_tests) || testing::UnitTest::GetInstance()->test_to_run_count() > 0)
        return status;
    std::fputs("no test ran: there is none in this executable, or none fits the filter\n", stderr);
    return 1;
}

} // namespace duixian::support
