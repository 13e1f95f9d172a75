// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/extractor.h"

namespace duixian::extract {

/// The sentence that a statement stands in, as a number that is the same for statements of one sentence.
[[nodiscard]] std::size_t sentenceAt(const Statement& statement, const Source& source);

/// Adds a note for each list that deals out more figures than it has names, or fewer: 甲、乙、丙分别增长3%、4%. Where the names can't be
/// counted the doubts of the statements are enough, and there is no note.
void addUnevenLists(const std::vector<Statement>& statements, const Source& source, std::vector<Note>& notes);

} // namespace duixian::extract
