// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/library/connection.h"
#include "core/library/library.h"

namespace duixian::library {

/// A report's sketch as rows of report_sketch and sketch_hash. Writing happens in the caller's transaction.
/// A sketch as a column: eight bytes a hash, the lowest first.
[[nodiscard]] std::string bytesOf(const std::vector<std::uint64_t>& sketch);
[[nodiscard]] std::vector<std::uint64_t> sketchFrom(std::string_view bytes);

void insertSketch(Connection& connection, ReportId report, const std::vector<std::uint64_t>& sketch);
/// Those of sketch_hash alone.
void insertSearched(Connection& connection, ReportId report, const std::vector<std::uint64_t>& sketch);
[[nodiscard]] std::vector<std::uint64_t> readSketch(Connection& connection, ReportId report);
/// The reports whose sketch shares enough of the hashes that this one is found by, by number.
[[nodiscard]] std::vector<SketchedReport> readAkin(Connection& connection, const std::vector<std::uint64_t>& sketch);

} // namespace duixian::library
