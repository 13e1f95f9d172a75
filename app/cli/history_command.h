// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// history --library L: what was done to it, one step a line, in the order done; what is undone comes last.
/// undo, redo --library L [--steps N]: undoes the last steps, or makes those that were undone again; prints each.
void offerHistory(CLI::App& app, Console& console);

} // namespace duixian::cli
