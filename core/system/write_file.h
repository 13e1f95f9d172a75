// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace duixian::system {

/// Writes the whole file or leaves the old one as it was: into PATH.partial, to the disk, then renamed. A device (/dev/stdout) is written
/// straight. Fails with WriteFailed; detail is the path and the system's words.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes);

} // namespace duixian::system
