// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/decision.h"

namespace duixian::presentation {

/// "accepted", "corrected", "rejected", "added".
[[nodiscard]] QString wordOf(Ruling ruling);
/// "Indicator", "Value", "Period" …
[[nodiscard]] QString wordOf(StatementField field);
/// A field's value as people read it: words for kinds and measures, numbers by locale; empty where it has none.
[[nodiscard]] QString fieldText(const Statement& statement, StatementField field);

} // namespace duixian::presentation
