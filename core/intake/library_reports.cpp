// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/library_reports.h"

#include <utility>

#include "core/judgement/effective.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/own_words.h"

namespace duixian::intake {

std::shared_ptr<const Lexicon> lexiconOf(const library::Library& library)
{
    return lexiconWith(library.ownWords());
}

ReportStatements effectiveReport(const library::Library& library, const library::ReportEntry& listed)
{
    library::ReportEntry entry = library.whole(listed);
    Judgements said = library.judgements(entry.id);
    std::vector<Statement> statements = judgement::effective(library.statements(entry.id), said.decisions);
    std::erase_if(entry.notes, [](const Note& note) { return note.code != NoteCode::TargetUnset; });
    return {
        entry.id, std::move(entry.passport), std::move(entry.head), std::move(statements), std::move(said.pairs), std::move(entry.notes)};
}

std::vector<ReportStatements> effectiveReports(const library::Library& library)
{
    return effectiveReports(library, library.list());
}

std::vector<ReportStatements> effectiveReports(const library::Library& library, const std::vector<library::ReportEntry>& entries)
{
    std::vector<ReportStatements> out;
    for (const library::ReportEntry& listed : entries)
        out.push_back(effectiveReport(library, listed));
    return out;
}

} // namespace duixian::intake
