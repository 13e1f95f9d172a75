// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/model/report.h"

namespace duixian::models {

/// The statements of another report that a person might join one with: of a target the outcomes, of an outcome the targets. The likest
/// first, by name, year, measure and unit; among equals in the order of the text.
[[nodiscard]] std::vector<std::size_t> pairCandidates(const Statement& of, const Report& other);

} // namespace duixian::models
