// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/text/clean.h"

namespace duixian::text {

/// The stretches of a clean text that are no part of the report: what a page or a forum puts before the title, between and behind, terms
/// explained, annexes, bodies that stand twice, page numbers, planted words. Spans in the clean text; they may overlap: the earlier in the
/// list has what two claim (layers.h settles them). Words: the table lexicon/furniture.tsv. In doubt a line is no furniture: a figure too
/// many can be looked at, one that was never read can't.
[[nodiscard]] std::vector<Layer> furnitureOf(std::u16string_view clean);

} // namespace duixian::text
