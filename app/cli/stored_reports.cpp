// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stored_reports.h"

#include "app/cli/words.h"
#include "core/export/ndjson.h"

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

std::string storedReportLine(const library::Library& library, const library::ReportEntry& listed)
{
    const library::ReportEntry entry = library.whole(listed);
    return exporting::reportLine(entry.passport, entry.head, {entry.length, entry.notes, library.layers(entry.id)}, entry.id);
}

} // namespace duixian::cli
