// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace duixian::support {

/// The whole of a file; empty where there is none.
[[nodiscard]] std::string fileBytes(const std::string& path);

} // namespace duixian::support
