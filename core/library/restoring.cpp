// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/restoring.h"

#include <array>
#include <filesystem>

#include <sqlite3.h>

#include "core/library/connection.h"
#include "core/library/content_copy.h"
#include "core/library/file_header.h"
#include "core/library/library_error.h"
#include "core/library/schema.h"
#include "core/library/transaction.h"
#include "core/system/put_in_place.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

/// What lies beside a file that SQLite was writing to when it broke: it would be applied to whatever bears the name next.
constexpr std::array<const char*, 3> companions{"-journal", "-wal", "-shm"};

/// The form of a point that is whole.
Result<std::int64_t> formOf(const std::string& point, const Stopped& stopped)
{
    std::error_code ignored;
    if (!fs::is_regular_file(point, ignored))
        return failure(ErrorCode::PointMissing, point);
    const auto header = readFileHeader(point);
    if (!header || !header->sqlite || header->applicationId != applicationId)
        return failure(ErrorCode::PointDamaged, point);
    Connection connection(point, Connection::Mode::ReadWrite);
    connection.run("PRAGMA cell_size_check = ON");
    const WatchedWork work(connection, stopped);
    if (connection.text("PRAGMA quick_check(1)") != "ok")
        return failure(ErrorCode::PointDamaged, point);
    const std::int64_t form = connection.integer("PRAGMA user_version");
    if (form > schemaVersion())
        return failure(ErrorCode::LibraryNewer, std::to_string(form));
    return form;
}

void bringIn(const std::string& point, const std::string& library, const Stopped& stopped, bool& whole)
{
    Connection source(point, Connection::Mode::ReadWrite);
    Connection target(library, Connection::Mode::ReadWrite);
    target.run("PRAGMA journal_mode = DELETE");
    target.run("PRAGMA synchronous = EXTRA");
    whole = copyContent(source, target, stopped);
}

/// The point in today's form, as a file of its own beside the library; gone with this object unless it was put in its place.
class Staged {
public:
    Staged(const std::string& point, const std::string& library) : m_file(library + ".partial")
    {
        std::error_code ignored;
        fs::remove(m_file, ignored);
        Connection source(point, Connection::Mode::ReadWrite);
        Connection target(m_file, Connection::Mode::Create);
        target.run("PRAGMA synchronous = OFF");
        static_cast<void>(copyContent(source, target, {}));
        Transaction transaction(target);
        const LongWork work(target);
        if (target.integer("PRAGMA user_version") < schemaVersion())
            migrate(target);
        transaction.commit();
    }
    ~Staged()
    {
        std::error_code ignored;
        fs::remove(m_file, ignored);
    }
    Staged(const Staged&) = delete;
    Staged& operator=(const Staged&) = delete;

    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    std::string m_file;
};

std::string freeName(const std::string& library)
{
    Connection clock({}, Connection::Mode::Memory);
    for (int later = 0;; ++later) {
        const std::string moment = clock.text("SELECT strftime('%Y-%m-%dT%H-%M-%SZ', 'now', '+" + std::to_string(later) + " seconds')");
        std::string name = library + ".damaged-" + moment;
        if (!fs::exists(name))
            return name;
    }
}

/// Gives the damaged file a second name, so that the library's own is never without a file, and takes its journal away from there.
std::string setAside(const std::string& library)
{
    if (!fs::exists(library))
        return {};
    std::string name = freeName(library);
    std::error_code noLinks;
    fs::create_hard_link(library, name, noLinks);
    for (const char* const companion : companions)
        if (fs::exists(library + companion))
            fs::rename(library + companion, name + companion);
    if (noLinks)
        fs::rename(library, name);
    return name;
}

Result<std::optional<Restored>> replaceDamaged(const std::string& point, const std::string& library)
{
    const Staged staged(point, library);
    try {
        Restored done{{}, setAside(library)};
        if (const auto placed = system::putInPlace(staged.file(), library); !placed)
            return tl::unexpected(placed.error());
        return done;
    } catch (const fs::filesystem_error& error) {
        return failure(ErrorCode::WriteFailed, library + ": " + error.what());
    }
}

/// Whether what stands in the library's place may be set aside: nothing, or what is left of the library.
bool mayReplace(const Error& error, const std::string& library)
{
    const bool hasPoints = !restorePoints(library).empty();
    return error.code == ErrorCode::LibraryMissing || error.code == ErrorCode::LibraryDamaged ||
           (hasPoints && (error.code == ErrorCode::LibraryForeign || error.code == ErrorCode::FileUnreadable));
}

Result<std::optional<Restored>> restoreChecked(const std::string& library, const std::string& point, const Stopped& stopped)
{
    const auto form = formOf(point, stopped);
    if (!form)
        return tl::unexpected(form.error());
    auto before = makeRestorePoint(library, PointReason::BeforeRestoring, stopped);
    if (!before && mayReplace(before.error(), library))
        return replaceDamaged(point, library);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return std::nullopt;
    bool whole = false;
    if (*form == schemaVersion())
        bringIn(point, library, stopped, whole);
    else
        bringIn(Staged(point, library).file(), library, stopped, whole);
    return whole ? std::optional(Restored{std::move(*before), {}}) : std::nullopt;
}

} // namespace

Result<std::optional<Restored>> restore(const std::string& library, const std::string& point, const Stopped& stopped)
{
    // By its real name: a link would be replaced by the file, and its journal looked for in the wrong place.
    std::error_code none;
    const fs::path real = fs::weakly_canonical(library, none);
    try {
        return restoreChecked(none ? library : real.string(), point, stopped);
    } catch (const LibraryError& error) {
        if (error.code() == SQLITE_INTERRUPT && stopped && stopped())
            return std::nullopt;
        switch (error.fault()) {
        case LibraryFault::Full:
            return failure(ErrorCode::WriteFailed, library + ": " + error.what());
        case LibraryFault::ReadOnly:
            return failure(ErrorCode::LibraryReadOnly, library);
        case LibraryFault::Damaged:
            return failure(ErrorCode::PointDamaged, point);
        default:
            throw;
        }
    }
}

} // namespace duixian::library
