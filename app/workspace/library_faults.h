// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/library/library_error.h"

namespace duixian {

/// A broken library or disk as an error that can be worded for people; the detail is its path and SQLite's words.
[[nodiscard]] Error errorOf(const library::LibraryError& error, const std::string& path);

} // namespace duixian
