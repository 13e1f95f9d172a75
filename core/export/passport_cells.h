// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/export/table.h"
#include "core/model/report.h"

namespace duixian::exporting {

/// Whether the file's name is among the cells: where a row begins with it, it is not said twice.
enum class PassportCells { All, WithoutFile };

/// Where a report came from and how it was read, as columns of a table whose rows rest on it: file, path, address, imported, sha256,
/// encoding, format, steps, rules.
void addPassportColumns(Table& table, const std::string& prefix, PassportCells which = PassportCells::All);
void appendPassport(Row& row, const Passport& passport, PassportCells which = PassportCells::All);
/// "line_ends:4 folded:12"
[[nodiscard]] Cell stepsCell(const std::vector<CleaningStep>& steps);
/// As many empty cells as a whole passport has.
void appendNoPassport(Row& row);

} // namespace duixian::exporting
