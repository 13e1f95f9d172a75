// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/export/csv.h"
#include "core/export/pair_tables.h"
#include "core/library/library.h"
#include "core/publish/published_table.h"

/// What leaves a library: the door of the room.
namespace duixian::publish {

enum class PublishedAs {
    Csv,     ///< one table, raw numbers
    Xlsx,    ///< one table as a workbook
    Ndjson,  ///< one table, a line of JSON a row; before statements and pairs the lines of their reports
    Package, ///< a Frictionless data package: a folder, or a zip where the path ends with .zip
    Qdpx,    ///< a REFI-QDA project: the texts with the statements as codings
};

/// What is to leave, and how.
struct Publication {
    PublishedAs form = PublishedAs::Csv;
    PublishedTable table = PublishedTable::Statements; ///< of CSV, workbook and lines
    std::vector<ReportId> reports = {};                ///< those alone, as if there were no others; empty: all
    exporting::ByteOrderMark mark = exporting::ByteOrderMark::Without;
    exporting::StateWords stateWord = {}; ///< how the reader of CSV and workbook calls a task's state; none: by its code
    std::string program = {};             ///< the version of the program, for what says by which it was made
};

/// How many of how many pieces of work are done; false: stop.
using Progress = std::function<bool(std::size_t done, std::size_t all)>;

enum class Ending { Written, Stopped };

/// Writes what is published whole, or leaves what was there; also where it is stopped. The same library, publication and program give the
/// same bytes, whenever and in whatever locale. Fails with WriteFailed (detail: the path and the system's words), of a workbook with
/// FileTooLarge (detail: rows > those a sheet takes). A folder in the place of which a package goes is a package of this program or empty;
/// one that holds anything else is left alone (WriteFailed, detail: what is in it). Throws LibraryError.
[[nodiscard]] Result<Ending> publish(const library::Library& library, const Publication& publication, const std::string& path,
                                     const Progress& progress = {});

} // namespace duixian::publish
