// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// search --library L QUERY: the places of a library's reports that answer.
void offerSearch(CLI::App& app, Console& console);

} // namespace duixian::cli
