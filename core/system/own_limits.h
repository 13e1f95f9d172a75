// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace duixian::system {

/// What a program allows itself, before it looks at anything foreign.
struct OwnLimits {
    std::uint64_t memoryBytes = std::uint64_t{1536} * 1024 * 1024; ///< of address space; under the sanitizers there is no such limit
    unsigned processorSeconds = 20;
    bool opensFiles = false; ///< whether files may be opened from now on; sockets cannot be without that either
};

/// From now on: no more memory and processor time than that, no file written, no core dumped, no other program started, no new rights.
/// Out of memory, std::bad_alloc is thrown; out of processor time, SIGXCPU ends the program. False where the system does not do it.
[[nodiscard]] bool limitOneself(const OwnLimits& limits);

} // namespace duixian::system
