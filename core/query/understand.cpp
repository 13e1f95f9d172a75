// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/understand.h"

#include "core/query/question_choices.h"
#include "core/query/question_reading.h"

namespace duixian::query {

Understood understand(std::u16string_view question, const Lexicon& lexicon)
{
    QuestionRead read = readQuestion(question, lexicon, true);
    addOthers(read, question, lexicon);
    return std::move(read.understood);
}

} // namespace duixian::query
