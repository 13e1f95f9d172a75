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

using Write = std::function<bool(OutputFile&)>;

Result<void> writeStraight(const std::string& path, const Write& write)
{
    OutputFile file(path, 0);
    if (!file.open() || !write(file) || !file.close())
        return failed(path);
    return {};
}

/// Not there any more where it is left before it has its name.
class Partial {
public:
    explicit Partial(std::string path) : m_path(std::move(path)) {}
    ~Partial()
    {
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }
    Partial(const Partial&) = delete;
    Partial& operator=(const Partial&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] bool rename(const std::string& target)
    {
        if (::rename(m_path.c_str(), target.c_str()) != 0)
            return false;
        m_path.clear();
        return true;
    }

private:
    std::string m_path;
};

Result<void> writeWith(const std::string& path, const Write& write)
{
    std::error_code none;
    if (fs::exists(path, none) && !fs::is_regular_file(path, none))
        return writeStraight(path, write);
    // Through a link to the file behind it, else the rename would put the file in the link's place.
    const fs::path real = fs::weakly_canonical(path, none);
    const std::string target = none ? path : real.string();
    Partial partial(target + ".partial");
    OutputFile file(partial.path(), O_CREAT | O_TRUNC);
    const bool whole = file.open() && file.keepMode(target) && write(file) && file.sync() && file.close();
    if (!whole || !partial.rename(target))
        return failed(path);
    return {};
}

} // namespace

Result<void> writeFile(const std::string& path, std::string_view bytes)
{
    return writeWith(path, [bytes](OutputFile& file) { return file.write(bytes); });
}

Result<void> writeFile(const std::string& path, const NextPiece& next)
{
    return writeWith(path, [&next](OutputFile& file) {
        while (const auto piece = next())
            if (!file.write(*piece))
                return false;
        return true;
    });
}

} // namespace duixian::system
