// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// compare [--table] [--text] [--carried] A B: two reports side by side; without an option the table and the text.
void offerCompare(CLI::App& app, Console& console);

} // namespace duixian::cli
