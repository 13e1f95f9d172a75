// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/layer.h"

namespace duixian::text {

/// What is known of a text's passages before it is read: what its format tells (running heads, the menus of a page), and what a person
/// settled. Spans in the decoded text.
struct Passages {
    std::vector<Layer> furniture; ///< out of what the rules read
    std::vector<Span> kept;       ///< part of the report, whatever else says
};

/// Furniture from several witnesses as one list in the order of the text, without overlaps: where two claim a stretch, the one that stands
/// earlier in `layers` has it. What is kept is cut out of it. Pieces of one reason that touch are one.
[[nodiscard]] std::vector<Layer> settledFurniture(const std::vector<Layer>& layers, const std::vector<Span>& kept);

} // namespace duixian::text
