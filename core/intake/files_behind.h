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
/// library: where the files are to go, or empty. It is no report, nor are its journal and its restore points: they are not so much as
/// opened, since whoever closes a library's file drops all locks that his program holds on it. In a folder they are passed over; the
/// library itself among the paths comes back with an error.
[[nodiscard]] std::vector<File> filesBehind(const std::vector<std::string>& paths, const std::string& library,
                                            const std::function<bool()>& cancelled = {});

/// An archive's parts with their bytes, in its order, without hidden ones; an archive inside is a part as it is. Any other file comes back
/// as it is, an archive that can't be opened with its error.
[[nodiscard]] std::vector<File> partsOf(File file);

} // namespace duixian::intake
