// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/standard_streams.h"

#include <cerrno>

#include <unistd.h>

namespace duixian::system {

std::optional<std::string> readInput(std::size_t most)
{
    constexpr std::size_t atOnce = 1 << 16;
    std::string bytes;
    while (bytes.size() <= most) {
        const std::size_t before = bytes.size();
        bytes.resize(before + atOnce);
        const ssize_t count = ::read(STDIN_FILENO, bytes.data() + before, atOnce);
        bytes.resize(before + (count > 0 ? static_cast<std::size_t>(count) : 0));
        if (count == 0)
            return bytes;
        if (count < 0 && errno != EINTR)
            return {};
    }
    return {};
}

bool writeOutput(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace duixian::system
