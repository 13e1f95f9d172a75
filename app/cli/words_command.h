// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// words --library L: the library's own indicators, aliases and words, one a line; --alias, --indicator, --word and --forget change them
/// first. Reports that are in are read with them by reread.
void offerWords(CLI::App& app, Console& console);

} // namespace duixian::cli
