// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::support {

/// Runs the tests that the command line chose. The exit status for main(): that of RUN_ALL_TESTS(), but 1 where no test was chosen at all
/// (none in the executable, or a filter that fits none): a run of nothing must not look like success. Listing the tests is no run.
[[nodiscard]] int guardedRun();

} // namespace duixian::support
