// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/opening.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>

#include "core/library/file_header.h"
#include "core/library/library_error.h"
#include "core/library/restore_point.h"
#include "core/library/schema.h"
#include "core/library/transaction.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

bool isThere(const std::string& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// What can be said of the file before SQLite sees it; none where it bears our mark.
std::optional<Error> objection(const std::string& path)
{
    std::error_code ignored;
    if (!isThere(path))
        return Error{ErrorCode::LibraryMissing, path};
    if (!fs::is_regular_file(path, ignored))
        return Error{ErrorCode::LibraryForeign, path};
    // A process that was killed while it made the library leaves an empty file: nothing is in it, and create() may have it.
    if (fs::file_size(path, ignored) == 0)
        return Error{ErrorCode::LibraryMissing, path};
    const auto header = readFileHeader(path);
    if (!header)
        return header.error();
    // After a power cut in the making of a library its first page may be missing; the journal takes it back to nothing.
    const bool unfinished = header->blank && isThere(path + "-journal");
    if (!unfinished && (!header->sqlite || header->applicationId != applicationId))
        return Error{ErrorCode::LibraryForeign, path};
    return std::nullopt;
}

/// A journal beside the file that nobody is writing means that a process died in the middle of a change. Anything else that ends badly
/// leaves nothing half done, so this serves as the flag of an unclean end without a write at each start and finish.
bool endedBadly(const std::string& path, const Connection& connection)
{
    return (isThere(path + "-journal") || isThere(path + "-wal")) && !connection.othersWrite();
}

void setPragmas(Connection& connection)
{
    connection.run("PRAGMA mmap_size = 0");
    connection.run("PRAGMA cell_size_check = ON");
    connection.run("PRAGMA foreign_keys = ON");
    connection.run("PRAGMA recursive_triggers = ON");
}

void setJournal(Connection& connection)
{
    // Not WAL: always one file at rest, less trouble on network drives, and hardly slower here. A library that came as WAL is converted.
    // EXTRA: a power cut loses nothing that was said to be in.
    connection.run("PRAGMA journal_mode = DELETE");
    connection.run("PRAGMA synchronous = EXTRA");
}

tl::unexpected<Error> failureOf(const LibraryError& error, const std::string& path)
{
    switch (error.fault()) {
    case LibraryFault::ReadOnly:
        return failure(ErrorCode::LibraryReadOnly, path);
    case LibraryFault::Damaged:
    case LibraryFault::Other: // a schema that can't be read, a table where a migration makes one, work without an end
        return failure(ErrorCode::LibraryDamaged, path + ": " + error.what());
    case LibraryFault::Full:
    case LibraryFault::Busy:
    case LibraryFault::Moved:
    case LibraryFault::InputOutput:
        break;
    }
    throw error;
}

std::int64_t versionOf(Connection& connection)
{
    return connection.integer("PRAGMA user_version");
}

/// All of its form, in one transaction. Of two programs that make the same library at once, the second finds it made.
void makeForm(Connection& connection)
{
    Transaction transaction(connection);
    if (versionOf(connection) < schemaVersion())
        migrate(connection);
    transaction.commit();
}

/// An older form is copied before it is changed, and nobody writes between the copy and the change. Where the copy can't be made whole,
/// nothing is changed. Of two programs that upgrade the same library at once, the second finds it done.
Result<void> upgrade(Connection& connection, const std::string& path)
{
    Transaction transaction(connection);
    if (versionOf(connection) >= schemaVersion())
        return {};
    if (const auto point = makeRestorePoint(path, PointReason::BeforeUpgrade); !point)
        return tl::unexpected(point.error());
    migrate(connection);
    transaction.commit();
    return {};
}

Opened opened(Connection connection, Opening opening)
{
    const std::int64_t dataVersion = connection.integer("PRAGMA data_version");
    return {std::move(connection), opening, dataVersion};
}

/// One that a newer program made is never written to: what it means by its columns is not known here.
Result<Opened> acceptNewer(Connection connection)
{
    const std::string version = std::to_string(versionOf(connection));
    connection.run("PRAGMA query_only = ON");
    if (!hasForm(connection))
        return failure(ErrorCode::LibraryNewer, version);
    return opened(std::move(connection), Opening::Newer);
}

Result<Opened> accept(Connection connection, const std::string& path)
{
    const bool suspicious = endedBadly(path, connection);
    const std::int64_t version = versionOf(connection);
    if (connection.integer("PRAGMA application_id") != applicationId)
        return failure(ErrorCode::LibraryMissing, path); // the journal of its making was rolled back just now
    setPragmas(connection);
    const LongWork work(connection);
    if (suspicious && connection.text("PRAGMA quick_check(1)") != "ok")
        return failure(ErrorCode::LibraryDamaged, path);
    if (version > schemaVersion())
        return acceptNewer(std::move(connection));
    setJournal(connection);
    const bool older = version < schemaVersion();
    if (older && connection.readOnly())
        return failure(ErrorCode::LibraryReadOnly, path);
    if (older)
        if (const auto upgraded = upgrade(connection, path); !upgraded)
            return tl::unexpected(upgraded.error());
    if (!hasForm(connection))
        return failure(ErrorCode::LibraryDamaged, path);
    return opened(std::move(connection), older ? Opening::Upgraded : Opening::Current);
}

} // namespace

Result<Opened> createLibrary(const std::string& path)
{
    std::error_code ignored;
    if (fs::exists(path, ignored) && (!fs::is_regular_file(path, ignored) || fs::file_size(path, ignored) > 0))
        return failure(ErrorCode::WriteFailed, path);
    try {
        Connection connection(path, Connection::Mode::Create);
        setPragmas(connection);
        setJournal(connection);
        makeForm(connection);
        return opened(std::move(connection), Opening::Current);
    } catch (const LibraryError& error) {
        return failure(ErrorCode::WriteFailed, path + ": " + error.what());
    }
}

Result<Opened> openLibrary(const std::string& path, bool readOnly)
{
    if (const auto error = objection(path))
        return tl::unexpected(*error);
    try {
        auto accepted = accept(Connection(path, Connection::Mode::ReadWrite), path);
        // Not SQLITE_OPEN_READONLY: what a killed process left half done could then not be rolled back, and nothing could be read.
        if (accepted && readOnly)
            accepted->connection.run("PRAGMA query_only = ON");
        return accepted;
    } catch (const LibraryError& error) {
        return failureOf(error, path);
    }
}

} // namespace duixian::library
