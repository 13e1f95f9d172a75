// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// check --library L [--full]: whether the file is whole, and what a person said that has no effect now.
void offerCheck(CLI::App& app, Console& console);

} // namespace duixian::cli
