// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duixian::cli {

/// What was given to judge.
struct JudgeOptions {
    std::string library;
    std::int64_t report = 0;
    std::optional<std::size_t> start;
    std::optional<std::size_t> end;
    std::string quote;
    std::string indicator;
    bool accept = false;
    bool reject = false;
    bool withdraw = false;
    bool add = false;
    std::vector<std::string> set; ///< field=value
    std::string reason;
    std::string remark;
    std::string tag;
};

} // namespace duixian::cli
