// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"
#include "core/library/connection.h"
#include "core/library/library.h"

namespace duixian::library {

/// A library that is ours, whole, and can be read by this program.
struct Opened {
    Connection connection;
    Opening opening;
    std::int64_t dataVersion = 0; ///< of what others have committed by now (PRAGMA data_version)
};

/// Fails as Library::create says.
[[nodiscard]] Result<Opened> createLibrary(const std::string& path);
/// The same for a file that is there. Fails as Library::open says; a file that is no library of ours is not written to.
[[nodiscard]] Result<Opened> openLibrary(const std::string& path, bool readOnly);

} // namespace duixian::library
