// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// statements --library L [--found]: a statement line for each statement of each report, with a person's decisions applied, or as found.
void offerStatements(CLI::App& app, Console& console);

} // namespace duixian::cli
