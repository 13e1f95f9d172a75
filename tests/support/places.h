// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace duixian::support {

/// A file of the project, by its way from the root: "resources/samples/2022-yunting-qinghe.txt".
[[nodiscard]] std::string projectFile(const std::string& path);
/// The folder of the labelled reports, which lies outside of the project: what the environment's DUIXIAN_SHARED says, else ../shared.
/// None where it is not there: a test that needs it says so by GTEST_SKIP.
[[nodiscard]] std::optional<std::string> sharedFolder();

} // namespace duixian::support
