// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace duixian::system {

/// What a program may take of the one that runs it.
struct ChildLimits {
    std::chrono::milliseconds wallTime{30'000};
    std::size_t outputBytes = std::size_t{512} * 1024 * 1024;
};

/// How a program ended, and what it wrote to its standard output.
struct ChildRun {
    enum class End { Exited, Signalled, TimedOut, TooMuchOutput };

    End end = End::Exited;
    int code = 0; ///< the exit status, or the signal's number
    std::string output;
};

/// Runs a program with `input` on its standard input; its standard error is not kept. It inherits no file of ours but those three. Killed
/// once it is out of its limits; reaped in any case. Any thread, many at once. Fails with WorkerMissing (detail: the program and the
/// system's words) where it cannot be started.
[[nodiscard]] Result<ChildRun> runChild(const std::string& program, const std::vector<std::string>& arguments, std::string_view input,
                                        const ChildLimits& limits = {});

} // namespace duixian::system
