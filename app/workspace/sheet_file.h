// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/shown_table.h"
#include "core/base/result.h"

namespace duixian {

/// Writes a table as a person sees it, numbers as numbers: as an Excel workbook where the path ends with .xlsx, else as CSV that
/// spreadsheets open. sheet: the name of the workbook's sheet. Fails with WriteFailed, and with FileTooLarge where a sheet does not take so
/// many rows.
[[nodiscard]] Result<void> writeSheet(const presentation::ShownTable& shown, const QString& path, const QString& sheet);

} // namespace duixian
