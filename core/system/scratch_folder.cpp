// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/scratch_folder.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/system/descriptor.h"

namespace duixian::system {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> failed(const std::string& path)
{
    return failure(ErrorCode::WriteFailed, path + ": " + std::system_category().message(errno));
}

/// "a/b/" is the folder a/b, with a beside it.
std::string plain(const std::string& target)
{
    const fs::path path(target);
    return (path.has_filename() ? path : path.parent_path()).string();
}

/// Some file systems know no sync of a folder; its files are on the disk already.
void sync(const std::string& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.open())
        (void)::fsync(descriptor.number());
}

/// The two folders change names at once; where the file system knows no such thing, one after the other.
bool swapNames(const std::string& made, const std::string& target)
{
    if (::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    const std::string aside = made + ".old";
    if (std::rename(target.c_str(), aside.c_str()) != 0)
        return false;
    if (std::rename(made.c_str(), target.c_str()) == 0)
        return std::rename(aside.c_str(), made.c_str()) == 0;
    const int fault = errno;
    (void)std::rename(aside.c_str(), target.c_str());
    errno = fault;
    return false;
}

} // namespace

Result<ScratchFolder> ScratchFolder::beside(const std::string& target)
{
    for (int number = 0;; ++number) {
        std::string path = plain(target) + ".partial-" + std::to_string(number);
        if (::mkdir(path.c_str(), 0777) == 0)
            return ScratchFolder(std::move(path));
        if (errno != EEXIST)
            return failed(target);
    }
}

ScratchFolder::ScratchFolder(ScratchFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

Result<void> ScratchFolder::putInPlace(const std::string& target)
{
    std::error_code none;
    const std::string wanted = plain(target);
    const bool there = fs::exists(fs::symlink_status(wanted, none));
    const std::string real = there ? fs::weakly_canonical(wanted, none).string() : wanted; // the folder behind a link, not the link
    sync(m_path);
    if (there ? !swapNames(m_path, real) : std::rename(m_path.c_str(), real.c_str()) != 0)
        return failed(target);
    sync(fs::absolute(real).parent_path().string());
    if (!there)
        m_path.clear(); // else it is the old one by now, and goes with the object
    return {};
}

} // namespace duixian::system
