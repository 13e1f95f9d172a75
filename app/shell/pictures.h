// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/options.h"

namespace duixian::shell {

/// Shows the window on a library of its own in options.pictures (the files given, else the samples), writes a picture of each page, a chart
/// as PNG and a table as CSV beside it, and prints the paths. Returns the exit status.
[[nodiscard]] int takePictures(const Options& options);

} // namespace duixian::shell
