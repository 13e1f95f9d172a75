// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/table.h"
#include "core/publish/package_contents.h"

namespace duixian::publish {

/// The panel of a data package: a row for each place, indicator, measure, unit and period.
[[nodiscard]] exporting::Table longPanel(const PackageContents& contents, const StatementNumbers& numbers);
/// The same with a row for each series: target_YYYY and outcome_YYYY for each single year that has a figure.
[[nodiscard]] exporting::Table widePanel(const MeasuredPanel& panel);

} // namespace duixian::publish
