// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/safety/faulty_disk.h"

#include <cstddef>

#include <sqlite3.h>

namespace duixian::library {

struct FaultyDisk::State {
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs shim{};
    DiskFault fault;
    int calls = 0;
    bool failed = false;
    std::vector<DiskEvent> events;

    /// Whether this call is one that fails.
    bool hit(bool writes)
    {
        if (fault.kind == DiskFault::Kind::None || (fault.kind == DiskFault::Kind::Full && !writes))
            return false;
        const bool now = ++calls == fault.call || (!fault.once && calls > fault.call);
        failed = failed || now;
        return now;
    }
    void note(DiskEvent::Kind kind, const std::string& path, std::int64_t at = 0, std::string bytes = {})
    {
        events.push_back({kind, path, at, std::move(bytes)});
    }
};

namespace {

using State = FaultyDisk::State;
using Kind = DiskEvent::Kind;

/// SQLite gives the room, the real file stands behind ours in it.
struct ShimFile {
    sqlite3_file base;
    State* state;
    std::string* path;     ///< none of a file without a name
    bool folderSyncIsOpen; ///< of a new journal: its first sync syncs the folder as well, inside of the real VFS
};

constexpr std::size_t roomOfShim =
    (sizeof(ShimFile) + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t);

ShimFile& shim(sqlite3_file* file)
{
    return *reinterpret_cast<ShimFile*>(file);
}

sqlite3_file* realFile(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + roomOfShim);
}

State& stateOf(sqlite3_vfs* vfs)
{
    return *static_cast<State*>(vfs->pAppData);
}

int close(sqlite3_file* file)
{
    const int code = realFile(file)->pMethods->xClose(realFile(file));
    delete shim(file).path;
    file->pMethods = nullptr;
    return code;
}

int read(sqlite3_file* file, void* to, int length, sqlite3_int64 at)
{
    return shim(file).state->hit(false) ? SQLITE_IOERR_READ : realFile(file)->pMethods->xRead(realFile(file), to, length, at);
}

int write(sqlite3_file* file, const void* from, int length, sqlite3_int64 at)
{
    ShimFile& self = shim(file);
    if (self.state->hit(true))
        return self.state->fault.kind == DiskFault::Kind::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    if (self.path != nullptr)
        self.state->note(Kind::Write, *self.path, at, std::string(static_cast<const char*>(from), static_cast<std::size_t>(length)));
    return realFile(file)->pMethods->xWrite(realFile(file), from, length, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    ShimFile& self = shim(file);
    if (self.state->hit(false))
        return SQLITE_IOERR_TRUNCATE;
    if (self.path != nullptr)
        self.state->note(Kind::Truncate, *self.path, size);
    return realFile(file)->pMethods->xTruncate(realFile(file), size);
}

int sync(sqlite3_file* file, int flags)
{
    ShimFile& self = shim(file);
    if (self.state->hit(false))
        return SQLITE_IOERR_FSYNC;
    if (self.path != nullptr)
        self.state->note(Kind::Sync, *self.path);
    if (self.path != nullptr && self.folderSyncIsOpen)
        self.state->note(Kind::SyncFolder, *self.path);
    self.folderSyncIsOpen = false;
    return realFile(file)->pMethods->xSync(realFile(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return shim(file).state->hit(false) ? SQLITE_IOERR_FSTAT : realFile(file)->pMethods->xFileSize(realFile(file), size);
}

int lock(sqlite3_file* file, int level)
{
    return shim(file).state->hit(false) ? SQLITE_IOERR_LOCK : realFile(file)->pMethods->xLock(realFile(file), level);
}

int unlock(sqlite3_file* file, int level)
{
    return realFile(file)->pMethods->xUnlock(realFile(file), level);
}

int checkReservedLock(sqlite3_file* file, int* held)
{
    return shim(file).state->hit(false) ? SQLITE_IOERR_CHECKRESERVEDLOCK
                                        : realFile(file)->pMethods->xCheckReservedLock(realFile(file), held);
}

int fileControl(sqlite3_file* file, int what, void* with)
{
    return realFile(file)->pMethods->xFileControl(realFile(file), what, with);
}

int sectorSize(sqlite3_file* file)
{
    return realFile(file)->pMethods->xSectorSize(realFile(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return realFile(file)->pMethods->xDeviceCharacteristics(realFile(file));
}

/// The first form of the methods: without shared memory, so that a library that went over to WAL would be noticed at once.
sqlite3_io_methods methodsOfShim()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = close;
    methods.xRead = read;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    methods.xFileSize = fileSize;
    methods.xLock = lock;
    methods.xUnlock = unlock;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    return methods;
}

int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    static const sqlite3_io_methods methods = methodsOfShim();
    State& state = stateOf(vfs);
    file->pMethods = nullptr;
    if (state.hit(false))
        return SQLITE_CANTOPEN;
    int there = 1;
    if (path != nullptr)
        state.real->xAccess(state.real, path, SQLITE_ACCESS_EXISTS, &there);
    const int code = state.real->xOpen(state.real, path, realFile(file), flags, outFlags);
    if (code != SQLITE_OK) {
        if (realFile(file)->pMethods != nullptr)
            realFile(file)->pMethods->xClose(realFile(file));
        return code;
    }
    if (there == 0)
        state.note(Kind::Create, path);
    shim(file) = {
        {&methods}, &state, path == nullptr ? nullptr : new std::string(path), there == 0 && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0};
    return SQLITE_OK;
}

int remove(sqlite3_vfs* vfs, const char* path, int syncFolder)
{
    State& state = stateOf(vfs);
    if (state.hit(false))
        return SQLITE_IOERR_DELETE;
    state.note(Kind::Delete, path);
    if (syncFolder != 0)
        state.note(Kind::SyncDeletion, path);
    return state.real->xDelete(state.real, path, syncFolder);
}

int access(sqlite3_vfs* vfs, const char* path, int what, int* answer)
{
    State& state = stateOf(vfs);
    return state.hit(false) ? SQLITE_IOERR_ACCESS : state.real->xAccess(state.real, path, what, answer);
}

int fullName(sqlite3_vfs* vfs, const char* path, int room, char* out)
{
    return stateOf(vfs).real->xFullPathname(stateOf(vfs).real, path, room, out);
}

/// In milliseconds since noon of 24 November -4713: a day in 2021.
int stillClock(sqlite3_vfs* /*vfs*/, sqlite3_int64* now)
{
    *now = sqlite3_int64{2'459'230} * 24 * 60 * 60 * 1000;
    return SQLITE_OK;
}

} // namespace

FaultyDisk::FaultyDisk(const DiskFault& fault) : m_state(std::make_unique<State>())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->fault = fault;
    m_state->shim = *m_state->real; // what has nothing to do with files stays: chance, sleep
    m_state->shim.pNext = nullptr;
    m_state->shim.zName = "faulty disk";
    m_state->shim.szOsFile = static_cast<int>(roomOfShim) + m_state->real->szOsFile;
    m_state->shim.pAppData = m_state.get();
    m_state->shim.xOpen = open;
    m_state->shim.xDelete = remove;
    m_state->shim.xAccess = access;
    m_state->shim.xFullPathname = fullName;
    m_state->shim.xCurrentTimeInt64 = stillClock;
    sqlite3_vfs_register(&m_state->shim, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_state->shim);
    sqlite3_vfs_register(m_state->real, 1);
}

const std::vector<DiskEvent>& FaultyDisk::events() const
{
    return m_state->events;
}

bool FaultyDisk::failed() const
{
    return m_state->failed;
}

void FaultyDisk::mend()
{
    m_state->fault = {};
}

} // namespace duixian::library
