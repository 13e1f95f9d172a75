// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "tests/core/library/safety/faulty_disk.h"

namespace duixian::library {

/// What of its promises the disk keeps. NoSyncedDeletions: as `synchronous = FULL` leaves it, where the removal of a journal may be undone.
/// NoSyncs: as OFF leaves it.
enum class Promise { All, NoSyncedDeletions, NoSyncs };

/// A disk that was told some things, and what may stand on it after the power went: what was synced is there; of the rest each write is
/// dropped, kept, or kept in some of its pieces of 512 bytes; of what was made and removed since the folder was synced, the first so many.
class UnsyncedDisk {
public:
    explicit UnsyncedDisk(Promise promise) : m_promise(promise) {}

    void apply(const DiskEvent& event);
    /// A file's whole content by its path.
    [[nodiscard]] std::map<std::string, std::string> afterPowerCut(std::mt19937& chance) const;

private:
    struct Content {
        std::string synced;
        std::vector<DiskEvent> pending; ///< writes and truncations since
    };
    using Names = std::map<std::string, std::size_t>; ///< a path to its content

    void rename(const std::string& path, bool there);
    [[nodiscard]] std::string survivor(const Content& content, std::mt19937& chance) const;

    Promise m_promise;
    std::vector<Content> m_contents;
    Names m_names;                         ///< as the programs see them
    Names m_syncedNames;                   ///< as they surely are on the disk
    std::vector<DiskEvent> m_pendingNames; ///< made and removed since; at: the content
};

} // namespace duixian::library
