// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/match/likeness.h"

namespace duixian::match {

/// A name, and who says it: a bit for each report and kind of figure.
struct Worded {
    const ComparedName* name = nullptr;
    std::uint64_t speakers = 0;
};

/// Wordings of one thing by their numbers, the first one first, in groups of two and more: each is surely like each other one, and none of
/// the speakers uses two of them: who does means two things by them.
[[nodiscard]] std::vector<std::vector<std::size_t>> oneThings(const std::vector<Worded>& wordings);

} // namespace duixian::match
