// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stored_reports.h"

#include "app/cli/words.h"
#include "core/export/ndjson.h"
#include "core/intake/library_reports.h"
#include "core/intake/pairing.h"
#include "core/judgement/effective.h"
#include "core/lexicon/lexicon.h"

namespace duixian::cli {

std::optional<library::Library> openToRead(const std::string& path, Console& console)
{
    auto opened = library::Library::open(path, library::Access::ReadOnly);
    if (!opened) {
        console.complain(sentenceFor(opened.error(), path));
        return std::nullopt;
    }
    return std::move(*opened);
}

std::optional<library::Library> openToWrite(const std::string& path, Console& console)
{
    auto opened = library::Library::open(path);
    if (opened && opened->access() == library::Access::ReadOnly)
        opened = failure(ErrorCode::LibraryReadOnly, path);
    if (!opened) {
        console.complain(sentenceFor(opened.error(), path));
        return std::nullopt;
    }
    return std::move(*opened);
}

void bringPairsUp(library::Library& library)
{
    if (!library.pairsDue().empty())
        intake::pairAnew(library, *intake::lexiconOf(library));
}

std::vector<std::string> judgedLines(const library::Library& library, ReportId id)
{
    std::vector<std::string> out;
    const std::vector<Decision> decisions = library.judgements(id).decisions;
    for (const judgement::Judged& one : judgement::judged(library.statements(id), decisions))
        if (!one.rejected)
            out.push_back(
                exporting::statementLine(one.statement, id, one.decision ? std::optional(decisions[*one.decision].ruling) : std::nullopt));
    return out;
}

std::string storedReportLine(const library::Library& library, const library::ReportEntry& listed)
{
    const library::ReportEntry entry = library.whole(listed);
    return exporting::reportLine(entry.passport, entry.head, {entry.length, entry.notes, library.layers(entry.id)}, entry.id);
}

} // namespace duixian::cli
