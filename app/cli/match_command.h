// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// match [--statements] EARLIER LATER: what the later report says of the earlier one's targets.
void offerMatch(CLI::App& app, Console& console);

} // namespace duixian::cli
