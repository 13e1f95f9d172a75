// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/charts/chart.h"
#include "core/base/result.h"
#include "core/export/table.h"

namespace duixian::charts {

/// The rows of a chart as a table: place (its path, joined by "/"), indicator, year (of a row of years, else of the targets), measure,
/// unit, the outcome and the target with their words in the report, verdict, difference; numbers in the chart's unit, missing ones empty.
/// Of a chart of a measure also calculated (its name), calculated_value, calculated_unit, basis and basis_place. Last where the figures
/// come from: the report's title, its file and the file's hash.
[[nodiscard]] exporting::Table tableOf(const Chart& chart);
/// With the mark that spreadsheets need; safe from formulas.
[[nodiscard]] QByteArray csvOf(const Chart& chart);
/// As an Excel workbook; fails as core/export/xlsx.h does.
[[nodiscard]] Result<QByteArray> xlsxOf(const Chart& chart);

} // namespace duixian::charts
