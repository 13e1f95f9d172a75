// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// import --library L [--copies] [--encoding NAME] [--place CODE-or-NAME] PATH…: files, archives and folders into a library, which is made
/// where it is missing; one import line a file, flushed when the report is safely in. Ctrl+C ends it between two reports.
/// import --library L [--copies] --from-ndjson FILE…: the same of what extract printed elsewhere; nothing is analysed again.
void offerImport(CLI::App& app, Console& console);

} // namespace duixian::cli
