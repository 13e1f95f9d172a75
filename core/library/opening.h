// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/library/connection.h"

namespace duixian::library {

/// An open library that is ours, whole, and of this program's form. Fails as Library::create says.
[[nodiscard]] Result<Connection> createLibrary(const std::string& path);
/// The same for a file that is there. Fails as Library::open says; a file that is no library of ours is not written to.
[[nodiscard]] Result<Connection> openLibrary(const std::string& path, bool readOnly);

} // namespace duixian::library
