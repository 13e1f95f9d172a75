// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/compare/compared_report.h"
#include "app/compare/report_choice.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

/// The reports of the library, to be set side by side.
[[nodiscard]] std::vector<comparing::ReportChoice> reportChoices(const Workspace& workspace);

/// A report with its text; without one where it is gone.
[[nodiscard]] comparing::ComparedReport comparedReport(Workspace& workspace, ReportId id);

} // namespace duixian::shell
