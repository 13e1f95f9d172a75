// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// pairs --library L: what became of the targets of each report, by the next report of its place.
void offerPairs(CLI::App& app, Console& console);

} // namespace duixian::cli
