// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/query/question_reading.h"

namespace duixian::query {

/// Words the other ways to take each part as whole questions. One is offered only where it is understood as it says, and all that the
/// question says besides as before; what only the program takes (a measure that nothing says) may be taken anew. None for a
/// question of more than 400 units.
void addOthers(QuestionRead& read, std::u16string_view question, const Lexicon& lexicon);

} // namespace duixian::query
