// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/statement.h"

namespace duixian::exporting {

/// Reads back the statement lines among lines of JSON; lines of another type and empty ones are passed over. start, kind, quote, measure,
/// bound and indicator must be there, the rest may be missing. Fails with LineMalformed; detail is the number of the line.
[[nodiscard]] Result<std::vector<Statement>> readStatements(std::string_view lines);

} // namespace duixian::exporting
