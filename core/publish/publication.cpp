// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/publication.h"

#include <algorithm>
#include <iterator>

#include "core/export/xlsx.h"
#include "core/publish/library_tables.h"
#include "core/publish/package.h"
#include "core/publish/qda_project.h"
#include "core/publish/steps.h"
#include "core/publish/table_pieces.h"
#include "core/system/write_file.h"

namespace duixian::publish {
namespace {

/// A workbook can't be written in pieces; it holds a million rows at most.
Result<void> writeWorkbook(const LibraryTables& tables, const Publication& publication, const std::string& path, Steps& steps)
{
    TablePieces pieces(tables, publication, steps);
    exporting::Table all = *pieces.nextTable();
    while (auto more = pieces.nextTable())
        std::move(more->rows.begin(), more->rows.end(), std::back_inserter(all.rows));
    return exporting::xlsx(all, std::string(nameOf(publication.table))).and_then([&](const std::string& bytes) {
        return system::writeFile(path, bytes);
    });
}

Result<void> write(const LibraryTables& tables, const Publication& publication, const std::string& path, Steps& steps)
{
    if (publication.form == PublishedAs::Xlsx)
        return writeWorkbook(tables, publication, path, steps);
    if (publication.form == PublishedAs::Package)
        return writePackage(tables, publication.program, path, steps);
    if (publication.form == PublishedAs::Qdpx)
        return writeQdaProject(tables, publication.program, path, steps);
    TablePieces pieces(tables, publication, steps);
    return system::writeFile(path, [&pieces] { return pieces.next(); });
}

} // namespace

Result<Ending> publish(const library::Library& library, const Publication& publication, const std::string& path, const Progress& progress)
{
    try {
        const LibraryTables tables(library, publication.reports);
        const std::size_t walks = publication.form == PublishedAs::Qdpx ? 2 : 1;
        Steps steps(progress, walks * tables.entries().size());
        return write(tables, publication, path, steps).map([] { return Ending::Written; });
    } catch (const Stopped&) {
        return Ending::Stopped;
    }
}

} // namespace duixian::publish
