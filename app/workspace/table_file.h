// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "core/base/result.h"

namespace duixian {

/// Writes a table as a person sees it as CSV that spreadsheets open: a line of titles, then the rows, each with a cell for each title.
/// Fails with WriteFailed.
[[nodiscard]] Result<void> writeTable(const QStringList& titles, const std::vector<QStringList>& rows, const QString& path);

} // namespace duixian
