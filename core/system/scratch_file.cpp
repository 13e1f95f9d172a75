// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/scratch_file.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace duixian::system {

Result<ScratchFile> ScratchFile::make()
{
    std::error_code error;
    const std::string folder = std::filesystem::temp_directory_path(error).string();
    std::string path = folder + "/duixian-XXXXXX";
    const int descriptor = error ? -1 : ::mkstemp(path.data());
    if (descriptor < 0)
        return failure(ErrorCode::WriteFailed, folder + ": " + (error ? error : std::error_code(errno, std::generic_category())).message());
    ::close(descriptor);
    return ScratchFile(std::move(path));
}

ScratchFile::ScratchFile(ScratchFile&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}

ScratchFile::~ScratchFile()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

Result<std::string> ScratchFile::bytes() const
{
    std::ifstream file(m_path, std::ios::binary);
    std::string out{std::istreambuf_iterator<char>(file), {}};
    if (!file)
        return failure(ErrorCode::FileUnreadable, m_path);
    return out;
}

} // namespace duixian::system
