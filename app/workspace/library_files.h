// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duixian {

/// Takes the libraries out of paths that a person gave, in their order, and gives them back: files named *.duixian, there or not, and files
/// under any other name that say of themselves that they are one. The rest are reports, folders and pictures.
[[nodiscard]] QStringList takeLibraries(QStringList& paths);

} // namespace duixian
