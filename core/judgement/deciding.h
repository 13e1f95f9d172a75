// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/judgement/effective.h"
#include "core/model/judgements.h"

namespace duixian::judgement {

// A person's word on a statement of judged(), added to what was said of its report. found: the program's statements that judged() was made
// of; text: the report's. A word takes the place of the one that was there; what it was said of stays as it was then.

void accept(Judgements& judgements, const Judged& statement, const std::vector<Statement>& found, std::u16string_view text);
/// settled: the statement as the person wants it. The fields in which it differs from what the program found are corrected; where none
/// does, the word is taken back. An added statement stays one, and an accepted one accepted.
void correct(Judgements& judgements, const Judged& statement, const Statement& settled, const std::vector<Statement>& found,
             std::u16string_view text);
/// Of an added statement: takes it back.
void reject(Judgements& judgements, const Judged& statement, const std::vector<Statement>& found, std::u16string_view text);
/// As the program has it again; an added statement goes.
void withdraw(Judgements& judgements, const Judged& statement);
/// A statement that the program did not find; its quote stands at its span.
void add(Judgements& judgements, const Statement& settled, std::u16string_view text);

} // namespace duixian::judgement
