// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

#include "core/analysis/analyse.h"

namespace duixian {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t stretch = std::size_t{64} * 1024;

bool isPacked(std::string_view bytes)
{
    return bytes.starts_with("%PDF-") || bytes.starts_with("PK\x03\x04");
}

} // namespace

Result<std::string> readFile(const std::string& path, std::uintmax_t longest)
{
    std::error_code broken;
    const fs::file_status status = fs::status(path, broken);
    if (status.type() == fs::file_type::not_found)
        return failure(ErrorCode::FileMissing, path);
    if (!fs::is_regular_file(status))
        return failure(ErrorCode::FileUnreadable, path);
    const std::uintmax_t size = fs::file_size(path, broken);
    std::ifstream file(path, std::ios::binary);
    // To its end, whatever its size was: it may have grown, or be another file by now.
    std::string bytes;
    std::size_t length = 0;
    while (file && length <= longest) {
        bytes.resize(length + stretch);
        file.read(&bytes[length], stretch);
        if (length == 0 && isPacked(bytes))
            longest = std::max(longest, longestPacked);
        length += static_cast<std::size_t>(file.gcount());
        if (!broken && size > longest)
            return failure(ErrorCode::FileTooLarge, path);
    }
    if (!file.eof() && !file) // no rights, or a broken medium
        return failure(ErrorCode::FileUnreadable, path);
    if (length == 0)
        return failure(ErrorCode::FileEmpty, path);
    if (length > longest)
        return failure(ErrorCode::FileTooLarge, path);
    bytes.resize(length);
    return bytes;
}

} // namespace duixian
