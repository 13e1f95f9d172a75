// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace duixian::align {

/// A passage in which two copies of a text differ: either side may be empty (something was added or left out), then it stands where the
/// other's words would be.
struct Difference {
    Span a;
    Span b;

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Where two copies of one report differ, in the order of the text: compared by sentences, with blanks, line ends and width left aside; of
/// differing sentences only the clauses that differ. Spans are in the two texts that are handed in (decoded ones; folded to one script
/// before, where they are in two).
[[nodiscard]] std::vector<Difference> differences(std::u16string_view a, std::u16string_view b);

} // namespace duixian::align
