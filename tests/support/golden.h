// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duixian::support {

/// Fails the test that runs where the text is not that of the golden file tests/golden/NAME, and shows the lines that differ.
/// With DUIXIAN_UPDATE_GOLDEN=1 in the environment (./dev golden) the file is written instead.
void expectGolden(const std::string& name, std::string_view actual);

/// What has to be done to the lines of `before` to make `after` of them: "-12 a line that went" and "+12 a line that came", numbered as in
/// their own text; empty where both are the same.
[[nodiscard]] std::string lineDifference(std::string_view before, std::string_view after);

} // namespace duixian::support
