// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/history_step.h"

namespace duixian::presentation {

/// What a step did, to stand behind “Undo: ” and in a list: "import of 5 reports", "rejection of “新增就业”".
[[nodiscard]] QString historyText(const HistoryStep& step);

/// When it was done, in the person's time and form: "22 Nov 2026 09:30".
[[nodiscard]] QString momentText(const std::string& iso);

} // namespace duixian::presentation
