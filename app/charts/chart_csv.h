// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/charts/chart.h"

namespace duixian::charts {

/// The rows of a chart as CSV after RFC 4180, UTF-8 with the mark that spreadsheets need: numbers in the chart's unit and without locale,
/// missing ones empty, each figure with its words in the report. A text that a spreadsheet would take for a formula gets a ' in front.
[[nodiscard]] QByteArray csvOf(const Chart& chart);

} // namespace duixian::charts
