// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/library/restore_point.h"

namespace duixian::library {

/// Where that is which restoring replaced: one of the two.
struct Restored {
    std::optional<RestorePoint> before; ///< the library as it was, as a restore point: restoring that takes this back
    std::string damaged;                ///< or its damaged file under a new name; empty where none was there
};

/// Brings a library back to what a restore point (or any other whole library) holds. A library that can be read is changed in one
/// transaction: other programs that have it open see the change, and after a crash it is as before or as the point. A damaged one is kept
/// under another name (NAME.damaged-2026-11-22T08-30-00Z), with what lies beside it, and the point takes its place. A point of an older
/// form is brought to today's on the way.
/// None: stopped said so, nothing was changed. Fails with PointMissing, PointDamaged, LibraryNewer (the point's form); LibraryForeign where
/// another program's file bears the library's name and there are no points beside it; WriteFailed; LibraryReadOnly. Throws LibraryError
/// where the library is held by others for long.
[[nodiscard]] Result<std::optional<Restored>> restore(const std::string& library, const std::string& point, const Stopped& stopped = {});

} // namespace duixian::library
