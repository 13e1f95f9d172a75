// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// backup --library L [--out F]: a restore point beside the library, or a copy of it as a file.
void offerBackup(CLI::App& app, Console& console);

} // namespace duixian::cli
