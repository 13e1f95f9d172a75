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

std::vector<ReportStatements> effectiveReports(const library::Library& library)
{
    std::vector<ReportStatements> out;
    for (library::ReportEntry& entry : library.list())
        out.push_back({entry.id, std::move(entry.passport), std::move(entry.head), effectiveStatements(library, entry.id)});
    return out;
}

} // namespace duixian::intake
