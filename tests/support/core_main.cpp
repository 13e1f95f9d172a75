// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <locale>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/support/guarded_run.h"

namespace {

/// The environment's locale, as a window's toolkit would set it; false where the run was to be under a decimal comma and is not.
bool takeLocale()
{
    if (std::setlocale(LC_ALL, "") != nullptr)
        std::locale::global(std::locale(""));
    return std::getenv("DUIXIAN_TEST_DECIMAL_COMMA") == nullptr || std::string_view(std::localeconv()->decimal_point) == ",";
}

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (!takeLocale()) {
        std::fputs("the locale with the decimal comma is not there: install Debian's package \"locales\" and configure anew\n", stderr);
        return 1;
    }
    return duixian::support::guardedRun();
}
