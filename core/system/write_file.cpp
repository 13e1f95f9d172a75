// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/write_file.h"

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace duixian::system {
namespace {

namespace fs = std::filesystem;

/// A file open for writing; every call tells whether it went well, and errno says why not.
class OutputFile {
public:
    OutputFile(const std::string& path, int flags) : m_descriptor(::open(path.c_str(), flags | O_WRONLY | O_CLOEXEC, 0666)) {}
    ~OutputFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    [[nodiscard]] bool open() const { return m_descriptor >= 0; }
    [[nodiscard]] bool write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0) // a full disk takes a part, then nothing
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }
    [[nodiscard]] bool sync() { return ::fsync(m_descriptor) == 0; }
    [[nodiscard]] bool keepMode(const std::string& old)
    {
        struct stat status {};
        return ::stat(old.c_str(), &status) != 0 || ::fchmod(m_descriptor, status.st_mode & 07777) == 0;
    }
    /// Some file systems tell only here that the write failed.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_descriptor, -1)) == 0; }

private:
    int m_descriptor;
};

tl::unexpected<Error> failed(const std::string& path)
{
    return failure(ErrorCode::WriteFailed, path + ": " + std::system_category().message(errno));
}

Result<void> writeStraight(const std::string& path, std::string_view bytes)
{
    OutputFile file(path, 0);
    if (!file.open() || !file.write(bytes) || !file.close())
        return failed(path);
    return {};
}

} // namespace

Result<void> writeFile(const std::string& path, std::string_view bytes)
{
    std::error_code none;
    if (fs::exists(path, none) && !fs::is_regular_file(path, none))
        return writeStraight(path, bytes);
    // Through a link to the file behind it, else the rename would put the file in the link's place.
    const fs::path real = fs::weakly_canonical(path, none);
    const std::string target = none ? path : real.string();
    const std::string partial = target + ".partial";
    OutputFile file(partial, O_CREAT | O_TRUNC);
    const bool whole = file.open() && file.keepMode(target) && file.write(bytes) && file.sync() && file.close();
    if (!whole || ::rename(partial.c_str(), target.c_str()) != 0) {
        const auto error = failed(path);
        ::unlink(partial.c_str());
        return error;
    }
    return {};
}

} // namespace duixian::system
