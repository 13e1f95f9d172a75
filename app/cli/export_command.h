// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// export --library L --table statements|pairs|panel --format csv|ndjson --out F: a table of the library as a file.
void offerExport(CLI::App& app, Console& console);

} // namespace duixian::cli
