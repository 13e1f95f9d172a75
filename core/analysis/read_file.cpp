// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <system_error>

#include "core/analysis/analyse.h"

namespace duixian {
namespace {

namespace fs = std::filesystem;

/// The longest reports known have 100 KB; what is far beyond is another kind of file, and would only fill the memory.
constexpr std::uintmax_t longest = std::uintmax_t{32} * 1024 * 1024;

} // namespace

Result<std::string> readFile(const std::string& path)
{
    std::error_code broken;
    const fs::file_status status = fs::status(path, broken);
    if (status.type() == fs::file_type::not_found)
        return failure(ErrorCode::FileMissing, path);
    if (!fs::is_regular_file(status))
        return failure(ErrorCode::FileUnreadable, path);
    const std::uintmax_t size = fs::file_size(path, broken);
    if (broken)
        return failure(ErrorCode::FileUnreadable, path);
    if (size == 0)
        return failure(ErrorCode::FileEmpty, path);
    if (size > longest)
        return failure(ErrorCode::FileTooLarge, path);
    std::string bytes(size, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!file) // no rights, a broken medium, or cut shorter meanwhile
        return failure(ErrorCode::FileUnreadable, path);
    return bytes;
}

} // namespace duixian
