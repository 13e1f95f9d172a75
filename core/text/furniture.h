// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/text/clean.h"

namespace duixian::text {

/// The stretches of a clean text that are no part of the report: what a page puts before the title and behind the end, terms explained,
/// lists of attached files. By whole lines; spans here are in the clean text, in order and apart from one another. Words: the table
/// lexicon/furniture.tsv. In doubt a line is no furniture: a figure too many can be looked at, one that was never read can't.
[[nodiscard]] std::vector<Layer> furnitureOf(std::u16string_view clean);

} // namespace duixian::text
