// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// extract [--explain] [FILE…]: for each file what is known of the report and what it states.
void offerExtract(CLI::App& app, Console& console);

} // namespace duixian::cli
