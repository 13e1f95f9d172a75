// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/intake/intake.h"

namespace duixian::intake {

/// The files behind paths that a person gave: files as they are; folders with all the files below them, in the order of their names,
/// without hidden ones. Foreign files are kept, so that they can be named; so is a path that is not there. Ends early once cancelled
/// answers true.
[[nodiscard]] std::vector<File> filesBehind(const std::vector<std::string>& paths, const std::function<bool()>& cancelled = {});

/// An archive's parts with their bytes, one by one in its order; any other file as it is. A broken archive is one file with its error.
[[nodiscard]] std::vector<File> partsOf(File file);

} // namespace duixian::intake
