// SPDX-License-Identifier: GPL-3.0-or-later
// How a restore point comes about; what one is stands in restore_point.cpp.
#include <chrono>
#include <filesystem>
#include <thread>

#include <sqlite3.h>

#include "core/library/content_copy.h"
#include "core/library/file_header.h"
#include "core/library/library_error.h"
#include "core/library/restore_point.h"
#include "core/library/schema.h"
#include "core/system/put_in_place.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::string_view partialEnding = ".partial";
constexpr std::chrono::milliseconds between{20};
constexpr std::chrono::seconds patience{20};
/// What a disk should have beyond the copy itself, so that work can go on.
constexpr std::uintmax_t spareRoom = 16 * 1024 * 1024;

/// The right to make points in a folder: an empty file that is held by SQLite's locks, which the system drops with a process that dies.
class Turn {
public:
    explicit Turn(const std::string& folder) : m_connection((fs::path(folder) / ".making").string(), Connection::Mode::Create)
    {
        sqlite3_busy_timeout(m_connection.handle(), 0);
    }

    /// False where it was stopped.
    bool await(const Stopped& stopped)
    {
        for (const auto begun = Clock::now(); !(stopped && stopped()); std::this_thread::sleep_for(between)) {
            try {
                m_connection.run("BEGIN EXCLUSIVE");
                return true;
            } catch (const LibraryError& error) {
                if (error.fault() != LibraryFault::Busy || Clock::now() - begun > patience)
                    throw;
            }
        }
        return false;
    }

private:
    Connection m_connection;
};

/// What programs left that were killed in the middle: whoever has the turn is the only one who makes anything here.
void clearPartials(const std::string& folder)
{
    std::error_code ignored;
    for (const auto& file : fs::directory_iterator(folder, ignored))
        if (file.path().string().find(partialEnding) != std::string::npos)
            fs::remove(file.path(), ignored);
}

/// Whether the disk takes a copy of so many bytes; where it does not say, it is tried.
bool hasRoom(const fs::path& folder, std::uintmax_t bytes)
{
    std::error_code unknown;
    const fs::space_info space = fs::space(folder, unknown);
    return unknown || space.available >= bytes + spareRoom;
}

std::optional<Error> objection(const std::string& library)
{
    std::error_code ignored;
    if (!fs::exists(library, ignored))
        return Error{ErrorCode::LibraryMissing, library};
    const auto header = readFileHeader(library);
    if (!header)
        return header.error();
    if (!header->sqlite || header->applicationId != applicationId)
        return Error{ErrorCode::LibraryForeign, library};
    return std::nullopt;
}

/// The copy as a file, checked, not yet on the disk for sure. Fails with LibraryDamaged.
Result<bool> writePartial(const std::string& library, const std::string& partial, const Stopped& stopped)
{
    Connection source(library, Connection::Mode::ReadWrite);
    Connection target(partial, Connection::Mode::Create);
    // What is left of it after a crash is thrown away: it needs no journal, and is synced once, at its end.
    target.run("PRAGMA journal_mode = MEMORY");
    target.run("PRAGMA synchronous = OFF");
    if (!copyContent(source, target, stopped))
        return false;
    target.run("PRAGMA cell_size_check = ON");
    const WatchedWork work(target, stopped);
    if (target.text("PRAGMA quick_check(1)") != "ok")
        return failure(ErrorCode::LibraryDamaged, library);
    return true;
}

Result<bool> failureOf(const LibraryError& error, const std::string& library, const std::string& target)
{
    switch (error.fault()) {
    case LibraryFault::Damaged:
        return failure(ErrorCode::LibraryDamaged, library + ": " + error.what());
    case LibraryFault::Full:
    case LibraryFault::ReadOnly:
        return failure(ErrorCode::WriteFailed, target + ": " + error.what());
    default:
        throw error;
    }
}

Result<bool> copyBeside(const std::string& library, const std::string& target, const Stopped& stopped)
{
    const std::string partial = target + std::string(partialEnding);
    std::error_code ignored;
    const auto written = [&]() -> Result<bool> {
        try {
            return writePartial(library, partial, stopped);
        } catch (const LibraryError& error) {
            if (error.code() == SQLITE_INTERRUPT && stopped && stopped())
                return false;
            return failureOf(error, library, target);
        }
    }();
    if (written && *written)
        if (const auto placed = system::putInPlace(partial, target); !placed)
            return fs::remove(partial, ignored), tl::unexpected(placed.error());
    if (!written || !*written)
        fs::remove(partial, ignored);
    return written;
}

/// The first name from the present moment on that is not taken.
fs::path freeName(const std::string& folder, PointReason reason)
{
    Connection clock({}, Connection::Mode::Memory);
    for (int later = 0;; ++later) {
        const std::string moment = clock.text("SELECT strftime('%Y-%m-%dT%H-%M-%SZ', 'now', '+" + std::to_string(later) + " seconds')");
        const fs::path path = fs::path(folder) / (moment + "." + std::string(nameOf(reason)) + ".duixian");
        if (!fs::exists(path))
            return path;
    }
}

std::optional<RestorePoint> dailyOfToday(const std::string& library)
{
    const std::string today = Connection({}, Connection::Mode::Memory).text("SELECT date('now')");
    for (const RestorePoint& point : restorePoints(library))
        if (point.reason == PointReason::Daily && point.reports && point.made.starts_with(today))
            return point;
    return std::nullopt;
}

std::optional<RestorePoint> pointNamed(const std::string& library, const fs::path& path)
{
    for (RestorePoint& point : restorePoints(library))
        if (fs::path(point.file).filename() == path.filename())
            return std::move(point);
    return std::nullopt;
}

Result<std::optional<RestorePoint>> makeInTurn(const std::string& library, PointReason reason, const Stopped& stopped)
{
    const std::string folder = pointsFolder(library);
    clearPartials(folder);
    if (reason == PointReason::Daily)
        if (auto there = dailyOfToday(library))
            return there;
    std::error_code ignored;
    if (!hasRoom(folder, fs::file_size(library, ignored)))
        return failure(ErrorCode::WriteFailed, folder);
    const fs::path path = freeName(folder, reason);
    return copyBeside(library, path.string(), stopped).map([&](bool whole) { return whole ? pointNamed(library, path) : std::nullopt; });
}

} // namespace

Result<std::optional<RestorePoint>> makeRestorePoint(const std::string& library, PointReason reason, const Stopped& stopped)
{
    if (const auto error = objection(library))
        return tl::unexpected(*error);
    const std::string folder = pointsFolder(library);
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return failure(ErrorCode::WriteFailed, folder + ": " + failed.message());
    try {
        Turn turn(folder);
        if (!turn.await(stopped))
            return std::nullopt;
        return makeInTurn(library, reason, stopped);
    } catch (const LibraryError& error) {
        if (error.fault() != LibraryFault::ReadOnly)
            throw;
        return failure(ErrorCode::WriteFailed, folder + ": " + error.what());
    }
}

Result<bool> copyLibrary(const std::string& library, const std::string& target, const Stopped& stopped)
{
    if (const auto error = objection(library))
        return tl::unexpected(*error);
    std::error_code ignored;
    if (fs::equivalent(library, target, ignored) || !hasRoom(fs::absolute(target).parent_path(), fs::file_size(library, ignored)))
        return failure(ErrorCode::WriteFailed, target);
    fs::remove(target + std::string(partialEnding), ignored);
    return copyBeside(library, target, stopped);
}

} // namespace duixian::library
