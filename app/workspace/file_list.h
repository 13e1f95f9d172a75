// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <vector>

#include <QStringList>

#include "app/workspace/import_result.h"

namespace duixian {

/// The files behind paths that a person chose or dropped: files as they are, folders with all the files below them, in the order of their
/// names. Hidden files inside folders are left out; foreign ones are kept, so that the import can name them. A path that is not there is
/// kept too. Ends early once cancelled is set.
[[nodiscard]] std::vector<ImportSource> filesBehind(const QStringList& paths, const std::atomic<bool>& cancelled);

} // namespace duixian
