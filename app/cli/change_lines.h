// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/intake/reread.h"

namespace duixian::cli {

/// What reading a report anew changes: {"type":"change","report","change","start","end","quote","indicator","fields":[{"field","before",
/// "after"}]}. change: gone, new, changed (of the program's statements; start of the new one where there is one), adrift, returned,
/// disagrees (of a person's decisions; before is the person's).
[[nodiscard]] std::vector<std::string> changeLines(const intake::Reread& reread);

} // namespace duixian::cli
