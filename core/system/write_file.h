// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace duixian::system {

/// Writes the whole file or leaves the old one as it was: into PATH.partial, to the disk, then renamed. A device (/dev/stdout) is written
/// straight. Fails with WriteFailed; detail is the path and the system's words.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes);

/// The next piece of a file; none: that was all. Asked again and again, so that a large file need never be whole in memory.
using NextPiece = std::function<std::optional<std::string>()>;
/// The same, piece by piece. What next throws leaves the old file as well.
[[nodiscard]] Result<void> writeFile(const std::string& path, const NextPiece& next);

} // namespace duixian::system
