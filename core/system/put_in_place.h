// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"

namespace duixian::system {

/// Gives a file that was written beside its final name, in the place of what bears it: to the disk first, so that after a power cut that
/// name never stands for half a file. Both in one folder. Fails with WriteFailed (detail: the target and the system's words); then the
/// partial one stays.
[[nodiscard]] Result<void> putInPlace(const std::string& partial, const std::string& target);

} // namespace duixian::system
