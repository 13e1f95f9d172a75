// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duixian::system {

/// The path of a program that belongs to the running one: `relative` ("libexec/duixian/duixian-worker") below the running program's folder
/// or one of the three folders above it, the nearest. So it is found in a build folder and where the program is installed.
[[nodiscard]] std::optional<std::string> programBeside(std::string_view relative);

} // namespace duixian::system
