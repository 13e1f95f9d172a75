// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace duixian::library {

/// One thing that a disk was told to do. Reads are not among them. SyncFolder comes of a new journal's first sync, SyncDeletion of the
/// removal of a file; both make sure of all names in the folder.
struct DiskEvent {
    enum class Kind { Create, Write, Truncate, Sync, SyncFolder, Delete, SyncDeletion };
    Kind kind;
    std::string path;
    std::int64_t at = 0; ///< where a write begins, how long a file is to be
    std::string bytes;   ///< of a write
};

/// Which call to the disk goes wrong, and how.
struct DiskFault {
    enum class Kind { None, InputOutput, Full };
    Kind kind = Kind::None;
    int call = 0;      ///< the first one that fails, counted from 1. InputOutput counts every call, Full those that write
    bool once = false; ///< else each one from then on
};

/// While it lives, SQLite reads and writes through it: what it is told to do is written down, and what it is asked to fail at fails with
/// the error of that kind of call. Its clock stands still, so that the same work leaves the same file. There is one at a time; its user and
/// all that is open through it are in one thread.
class FaultyDisk {
public:
    explicit FaultyDisk(const DiskFault& fault = {});
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    [[nodiscard]] const std::vector<DiskEvent>& events() const;
    [[nodiscard]] bool failed() const; ///< whether the fault was reached
    void mend();                       ///< nothing fails any more

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace duixian::library
