// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// reread --library L [--report N…] [--dry-run]: reads those reports anew that older rules or other words read (or those named) and prints
/// what changes, one change a line. A restore point is made first; all of it is one step of the history; what a person said is carried
/// over. --dry-run changes nothing.
void offerReread(CLI::App& app, Console& console);

} // namespace duixian::cli
