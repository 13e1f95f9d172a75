// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace duixian::shell {

/// A statement whose mark a person moves to other words: its quote is those words; what is counted (value, unit, bound) is what they say,
/// all else stays.
[[nodiscard]] Statement movedMark(Workspace& workspace, ReportId report, const Statement& statement, const Span& words);

} // namespace duixian::shell
