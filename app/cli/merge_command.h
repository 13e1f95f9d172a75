// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace duixian::cli {

/// merge A B… --into C: libraries brought together in C, which is made where it is missing; what C has counts as said first, then A, then
/// B. One merge_difference line for each thing of which two say something else, one merged line for each library, then the step's line.
void offerMerge(CLI::App& app, Console& console);

} // namespace duixian::cli
