// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace duixian::cli {

struct CliRun {
    int status = -1; ///< of the exit; -1 where a signal ended it
    std::string out;
    std::string err;

    [[nodiscard]] std::vector<std::string> lines() const; ///< of out
};

/// Runs the built duixian-cli as a shell would: arguments in shell words, `before` in front of the command ("LC_ALL=C", "printf x |").
[[nodiscard]] CliRun runCli(const std::string& arguments, const std::string& before = {});

} // namespace duixian::cli
