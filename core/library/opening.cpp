// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/opening.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>

#include "core/library/library_error.h"
#include "core/library/query.h"
#include "core/library/schema.h"
#include "core/library/transaction.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

/// The first hundred bytes of an SQLite file, read without SQLite: opening a foreign database would already roll back its journal.
struct FileHeader {
    std::array<char, 100> bytes{};

    [[nodiscard]] bool isSqlite() const { return std::string_view(bytes.data(), 16) == std::string_view("SQLite format 3\0", 16); }
    [[nodiscard]] std::int64_t applicationId() const
    {
        std::int64_t value = 0;
        for (std::size_t i = 68; i < 72; ++i)
            value = value * 256 + static_cast<unsigned char>(bytes[i]);
        return value;
    }
};

/// What can be said of the file before SQLite sees it; none where it bears our mark.
std::optional<Error> objection(const std::string& path)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return Error{ErrorCode::LibraryMissing, path};
    if (!fs::is_regular_file(path, ignored))
        return Error{ErrorCode::LibraryForeign, path};
    // A process that was killed while it made the library leaves an empty file: nothing is in it, and create() may have it.
    if (fs::file_size(path, ignored) == 0)
        return Error{ErrorCode::LibraryMissing, path};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{ErrorCode::FileUnreadable, path};
    FileHeader header;
    file.read(header.bytes.data(), static_cast<std::streamsize>(header.bytes.size()));
    if (!file || !header.isSqlite() || header.applicationId() != applicationId)
        return Error{ErrorCode::LibraryForeign, path};
    return std::nullopt;
}

/// A journal beside the file means that a process died in the middle of a change (or is in the middle of one now). Anything else that ends
/// badly leaves nothing half done, so this serves as the flag of an unclean end without a write at each start and finish.
bool endedBadly(const std::string& path)
{
    std::error_code ignored;
    return fs::exists(path + "-journal", ignored);
}

void setPragmas(Connection& connection)
{
    connection.run("PRAGMA mmap_size = 0");
    connection.run("PRAGMA cell_size_check = ON");
    connection.run("PRAGMA foreign_keys = ON");
    connection.run("PRAGMA recursive_triggers = ON");
    // Not WAL: always one file at rest, less trouble on network drives, and hardly slower here. EXTRA: a power cut loses nothing that was
    // said to be in.
    connection.run("PRAGMA journal_mode = DELETE");
    connection.run("PRAGMA synchronous = EXTRA");
}

tl::unexpected<Error> failureOf(const LibraryError& error, const std::string& path)
{
    switch (error.fault()) {
    case LibraryFault::ReadOnly:
        return failure(ErrorCode::LibraryReadOnly, path);
    case LibraryFault::Damaged:
        return failure(ErrorCode::LibraryDamaged, path + ": " + error.what());
    default:
        throw error;
    }
}

/// Looks once more inside the transaction: of two programs that make or migrate the same library at once, the second finds it done.
void bringUpToDate(Connection& connection)
{
    Transaction transaction(connection);
    if (connection.integer("PRAGMA user_version") < schemaVersion())
        migrate(connection);
    transaction.commit();
}

/// A view in a table's place is none.
bool hasAllTables(Connection& connection)
{
    constexpr std::array<std::string_view, 13> tables{"report",        "report_original", "report_text",   "report_sketch", "sketch_hash",
                                                      "part",          "statement",       "note",          "layer",         "evidence",
                                                      "cleaning_step", "choice",          "passage_choice"};
    Query query(connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?");
    return std::all_of(tables.begin(), tables.end(), [&](std::string_view table) {
        query.bind(table);
        const bool there = query.step() && query.integer() == 1;
        query.reset();
        return there;
    });
}

Result<Connection> accept(Connection connection, const std::string& path, bool suspicious)
{
    const std::int64_t version = connection.integer("PRAGMA user_version");
    if (version > schemaVersion())
        return failure(ErrorCode::LibraryNewer, std::to_string(version));
    if (connection.integer("PRAGMA application_id") != applicationId)
        return failure(ErrorCode::LibraryMissing, path); // the journal of its making was rolled back just now
    setPragmas(connection);
    if (suspicious && connection.text("PRAGMA quick_check(1)") != "ok")
        return failure(ErrorCode::LibraryDamaged, path);
    if (version < schemaVersion() && connection.readOnly())
        return failure(ErrorCode::LibraryReadOnly, path);
    if (version < schemaVersion())
        bringUpToDate(connection);
    if (!hasAllTables(connection))
        return failure(ErrorCode::LibraryDamaged, path);
    return connection;
}

} // namespace

Result<Connection> createLibrary(const std::string& path)
{
    std::error_code ignored;
    if (fs::exists(path, ignored) && (!fs::is_regular_file(path, ignored) || fs::file_size(path, ignored) > 0))
        return failure(ErrorCode::WriteFailed, path);
    try {
        Connection connection(path, Connection::Mode::Create);
        setPragmas(connection);
        bringUpToDate(connection);
        return accept(std::move(connection), path, false);
    } catch (const LibraryError& error) {
        return failure(ErrorCode::WriteFailed, path + ": " + error.what());
    }
}

Result<Connection> openLibrary(const std::string& path, bool readOnly)
{
    if (const auto error = objection(path))
        return tl::unexpected(*error);
    try {
        const bool suspicious = endedBadly(path);
        auto opened = accept(Connection(path, Connection::Mode::ReadWrite), path, suspicious);
        // Not SQLITE_OPEN_READONLY: what a killed process left half done could then not be rolled back, and nothing could be read.
        if (opened && readOnly)
            opened->run("PRAGMA query_only = ON");
        return opened;
    } catch (const LibraryError& error) {
        return failureOf(error, path);
    }
}

} // namespace duixian::library
