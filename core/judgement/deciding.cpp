// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/deciding.h"

#include <iterator>
#include <utility>

#include "core/judgement/anchor.h"
#include "core/model/statement_field.h"

namespace duixian::judgement {
namespace {

StatementMark markOf(const Statement& statement)
{
    return {statement.kind, statement.measure, statement.indicator};
}

/// The word that is to stand: the one that is there, or a new one on what the program found.
Decision& wordOn(Judgements& judgements, const Judged& statement, const std::vector<Statement>& found, std::u16string_view text)
{
    if (statement.decision)
        return judgements.decisions[*statement.decision];
    Decision word;
    const Statement& seen = statement.found ? found[*statement.found] : statement.statement;
    word.anchor = anchorAt(text, seen.span);
    word.found = markOf(seen);
    word.settled = seen;
    return judgements.decisions.emplace_back(std::move(word));
}

} // namespace

void accept(Judgements& judgements, const Judged& statement, const std::vector<Statement>& found, std::u16string_view text)
{
    Decision& word = wordOn(judgements, statement, found, text);
    if (word.ruling == Ruling::Added)
        return;
    word.settled = statement.statement;
    if (statement.rejected)
        word.corrected.clear();
    word.ruling = Ruling::Accepted;
}

void correct(Judgements& judgements, const Judged& statement, const Statement& settled, const std::vector<Statement>& found,
             std::u16string_view text)
{
    Decision& word = wordOn(judgements, statement, found, text);
    const bool accepted = statement.decision && word.ruling == Ruling::Accepted;
    word.settled = settled;
    if (word.ruling == Ruling::Added)
        return;
    // What the program does not find any more has nothing to differ from but what the person saw last.
    const std::vector<StatementField> corrected = differences(statement.found ? found[*statement.found] : statement.statement, settled);
    if (corrected.empty() && !accepted) {
        judgements.decisions.erase(judgements.decisions.begin() + (&word - judgements.decisions.data()));
        return;
    }
    word.corrected = corrected;
    word.ruling = accepted ? Ruling::Accepted : Ruling::Corrected;
}

void reject(Judgements& judgements, const Judged& statement, const std::vector<Statement>& found, std::u16string_view text)
{
    Decision& word = wordOn(judgements, statement, found, text);
    if (statement.decision && word.ruling == Ruling::Added) {
        withdraw(judgements, statement);
        return;
    }
    word.ruling = Ruling::Rejected;
    word.settled = statement.found ? found[*statement.found] : word.settled;
    word.corrected.clear();
}

void withdraw(Judgements& judgements, const Judged& statement)
{
    if (statement.decision)
        judgements.decisions.erase(judgements.decisions.begin() + static_cast<std::ptrdiff_t>(*statement.decision));
}

void add(Judgements& judgements, const Statement& settled, std::u16string_view text)
{
    Decision word;
    word.ruling = Ruling::Added;
    word.anchor = anchorAt(text, settled.span);
    word.found = markOf(settled);
    word.settled = settled;
    judgements.decisions.push_back(std::move(word));
}

} // namespace duixian::judgement
