// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/library/library.h"
#include "core/model/merge_difference.h"

namespace duixian::intake {

/// What a library has beside its reports (own words, saved searches, figures of other sources) into another one, as part of the step. Where
/// both have something under one name, into holds; what differs is added.
void mergeShelves(library::Library& into, const library::Library& from, HistoryStep& step, std::vector<MergeDifference>& differences);

/// What a person settled of how a report is read, as words: "place=青石区 passages=2".
[[nodiscard]] std::string wordsFor(const Choices& choices);

} // namespace duixian::intake
