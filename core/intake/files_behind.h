// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/intake/intake.h"

namespace duixian::intake {

/// The files behind paths that a person gave: files as they are; folders with all the files below them, in the order of their names,
/// without hidden ones (.x, ~$x). Foreign files are kept, so that they can be named; so is a path that is not there, and a folder that
/// can't be entered, with its error. Ends early once cancelled answers true.
[[nodiscard]] std::vector<File> filesBehind(const std::vector<std::string>& paths, const std::function<bool()>& cancelled = {});

/// An archive's parts with their bytes, in its order, without hidden ones; an archive inside is a part as it is. Any other file comes back
/// as it is, an archive that can't be opened with its error.
[[nodiscard]] std::vector<File> partsOf(File file);

} // namespace duixian::intake
