// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/library/restore_point.h"

namespace duixian::cli {

/// A restore point as a line of JSON: type, point (its name), made, reason, bytes, reports (null: it can't be read), file.
[[nodiscard]] std::string pointLine(const library::RestorePoint& point);

} // namespace duixian::cli
