// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// agreement --library MINE --with THEIRS [--merge mine|theirs]: how far two people's decisions on the same reports agree.
void offerAgreement(CLI::App& app, Console& console);

} // namespace duixian::cli
