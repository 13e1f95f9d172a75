// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// silence: what the reports of each place state, declare unset and pass over, year by year. coverage: which years of which places a
/// library holds.
void offerSilence(CLI::App& app, Console& console);

} // namespace duixian::cli
