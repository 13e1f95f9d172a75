// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/library/watched_work.h"

namespace duixian::library {

/// Why a restore point was made.
enum class PointReason { Daily, BeforeUpgrade, BeforeReadingAnew, BeforeRestoring, ByHand };

/// A whole library as it was at one moment: a file of its own, which can be opened as any library.
struct RestorePoint {
    std::string file; ///< its path
    std::string made; ///< ISO 8601 in UTC: 2026-11-22T08:30:00Z
    PointReason reason = PointReason::ByHand;
    std::uintmax_t bytes = 0;
    std::optional<std::int64_t> reports; ///< how many are in it; none: it can't be read
};

/// "daily", "before_upgrade" …, as in the names of the files.
[[nodiscard]] std::string_view nameOf(PointReason reason);
/// What people call one by: its file's name without its ending, 2026-11-22T08-30-00Z.daily.
[[nodiscard]] std::string nameOf(const RestorePoint& point);

/// The folder beside a library in which its points lie: "my reports.duixian-points". It need not be there.
[[nodiscard]] std::string pointsFolder(const std::string& library);
/// The points of a library, the newest first. The library itself need not be there, or be whole.
[[nodiscard]] std::vector<RestorePoint> restorePoints(const std::string& library);

/// Keeps a copy of the library as it is now. It is checked and on the disk before it bears its name. Daily: where one of today (in UTC) is
/// there, that is the answer. Of several programs that make one at once, one goes after the other.
/// None: stopped said so. Fails with LibraryMissing, LibraryForeign, LibraryDamaged; with WriteFailed (detail: the folder) where the disk
/// lacks room or the folder can't be written. Throws LibraryError where the library itself can't be read, or is held by others for long.
[[nodiscard]] Result<std::optional<RestorePoint>> makeRestorePoint(const std::string& library, PointReason reason,
                                                                   const Stopped& stopped = {});
/// A copy of the library as a file of a person's own choice; what was there before is replaced. Fails as above; WriteFailed also where
/// target is the library itself. False: stopped said so.
[[nodiscard]] Result<bool> copyLibrary(const std::string& library, const std::string& target, const Stopped& stopped = {});

} // namespace duixian::library
