// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/report_lines.h"

#include "core/export/ndjson.h"
#include "core/judgement/effective.h"
#include "core/match/second_figures.h"

namespace duixian::publish {

std::string reportLine(const library::Library& library, const library::ReportEntry& listed)
{
    const library::ReportEntry entry = library.whole(listed);
    return exporting::reportLine(entry.passport, entry.head, {entry.length, entry.notes, library.layers(entry.id)}, entry.id);
}

std::vector<std::string> statementLines(const library::Library& library, ReportId id)
{
    std::vector<std::string> out;
    const std::vector<Decision> decisions = library.judgements(id).decisions;
    for (const judgement::Judged& one : judgement::judged(library.statements(id), decisions))
        if (!one.rejected)
            out.push_back(
                exporting::statementLine(one.statement, id, one.decision ? std::optional(decisions[*one.decision].ruling) : std::nullopt));
    return out;
}

std::vector<std::string> pairLines(const std::vector<PairRow>& rows)
{
    std::vector<std::string> out;
    for (const PairRow& row : rows)
        out.push_back(exporting::pairRowLine(row, match::secondBeside(row)));
    return out;
}

} // namespace duixian::publish
