// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

void offerCompare(CLI::App& app, Console& console);

} // namespace duixian::cli
