// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/presentation/shown_table.h"

namespace duixian::shell {

class Prompts;
class StatusLine;

/// Asks where to write a table as a person sees it, writes it, and says what came of it. suffix: ".csv" or ".xlsx"; name: of the file and
/// of a workbook's sheet.
void writeShownTable(const presentation::ShownTable& table, const QString& name, const QString& suffix, Prompts& prompts,
                     StatusLine& status);

} // namespace duixian::shell
