// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/put_in_place.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "core/system/descriptor.h"

namespace duixian::system {
namespace {

bool synced(const std::string& path, int flags)
{
    const Descriptor descriptor(::open(path.c_str(), flags | O_CLOEXEC));
    return descriptor.open() && ::fsync(descriptor.number()) == 0;
}

} // namespace

Result<void> putInPlace(const std::string& partial, const std::string& target)
{
    if (!synced(partial, O_RDWR) || std::rename(partial.c_str(), target.c_str()) != 0)
        return failure(ErrorCode::WriteFailed, target + ": " + std::system_category().message(errno));
    // Some file systems know no sync of a folder; the file itself is on the disk under one name or the other.
    (void)synced(std::filesystem::absolute(target).parent_path().string(), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace duixian::system
