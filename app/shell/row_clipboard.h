// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

namespace duixian::shell {

/// Puts rows of a table on the clipboard, the titles above them: as text with tabs, and as a table for what takes one.
void copyRows(const QStringList& titles, const std::vector<QStringList>& rows);

} // namespace duixian::shell
