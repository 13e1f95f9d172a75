// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// restore --library L: its restore points; with --point P, back to one; with --rescue --out F, what can be read of it into a new one.
void offerRestore(CLI::App& app, Console& console);

} // namespace duixian::cli
