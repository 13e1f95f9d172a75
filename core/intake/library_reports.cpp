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

std::vector<Statement> effectiveStatements(const library::Library& library, ReportId id)
{
    return judgement::effective(library.statements(id), library.judgements(id).decisions);
}

ReportStatements effectiveReport(const library::Library& library, const library::ReportEntry& listed)
{
    library::ReportEntry entry = library.whole(listed);
    return {entry.id, std::move(entry.passport), std::move(entry.head), effectiveStatements(library, entry.id)};
}

std::vector<ReportStatements> effectiveReports(const library::Library& library)
{
    std::vector<ReportStatements> out;
    for (const library::ReportEntry& listed : library.list())
        out.push_back(effectiveReport(library, listed));
    return out;
}

} // namespace duixian::intake
