// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// second: figures of other sources, listed, brought in from a file, taken away.
void offerSecond(CLI::App& app, Console& console);

} // namespace duixian::cli
