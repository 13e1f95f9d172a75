// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/export/table.h"

namespace duixian::exporting {

/// A table as the bytes of an Excel workbook of one sheet: the names of the columns in the first row, bold, frozen and with filters;
/// numbers as numbers, texts as texts (none is run as a formula or made a link). A text longer than the 32,767 characters that a cell takes
/// is cut and ends with …; what is no number (NaN) is an empty cell. sheet: its name, of which Excel takes 31 characters without []:*?/\.
/// The same table makes the same bytes. Fails with FileTooLarge where there are more rows than a sheet takes (1,048,575), and with
/// WriteFailed where there is no room for the work.
[[nodiscard]] Result<std::string> xlsx(const Table& table, const std::string& sheet);

} // namespace duixian::exporting
