// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// extract [--explain] [--whole] [--file-lines] [--null] [--timeout SECONDS] [--encoding NAME] [FILE…]: for each file, and each part of a
/// zip archive, what is known of the report and what it states. With names from standard input each file ends with a line that says what
/// became of it.
void offerExtract(CLI::App& app, Console& console);

} // namespace duixian::cli
