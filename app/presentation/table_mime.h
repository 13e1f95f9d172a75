// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QMimeData>
#include <QStringList>

namespace duixian::presentation {

/// Rows of a table to be copied or dragged, the titles above them: as text with tabs, and as a table for what takes one. Tabs and line ends
/// inside of a cell become blanks.
[[nodiscard]] std::unique_ptr<QMimeData> tableMime(const QStringList& titles, const std::vector<QStringList>& rows);

} // namespace duixian::presentation
