// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/library/connection.h"
#include "core/library/library.h"

namespace duixian::library {

/// The reports that may have such a figure, by number (Library::mayAnswer). What else stands in its sentence is not looked at.
[[nodiscard]] std::vector<ReportId> figureCandidates(Connection& connection, const FigureQuery& query, const ValueTest& test);

} // namespace duixian::library
