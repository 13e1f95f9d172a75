// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/file_header.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include <sqlite3.h>

namespace duixian::library {
namespace {

using Bytes = std::array<char, 100>;

struct FreeName {
    void operator()(const char* name) const { sqlite3_free_filename(name); }
};

std::int64_t fourBytes(const Bytes& bytes, std::size_t at)
{
    std::int64_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        value = value * 256 + static_cast<unsigned char>(bytes[i]);
    return value;
}

/// What is shorter is filled with zeros.
int readFirst(const std::string& path, Bytes& bytes)
{
    sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    // SQLite's own form of a name, which the VFS may keep until the file is closed.
    const std::unique_ptr<const char, FreeName> name(sqlite3_create_filename(std::filesystem::absolute(path).c_str(), "", "", 0, nullptr));
    std::vector<std::max_align_t> room(static_cast<std::size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* const file = reinterpret_cast<sqlite3_file*>(room.data());
    int flags = 0;
    int code = vfs->xOpen(vfs, name.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags);
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (file->pMethods != nullptr)
        file->pMethods->xClose(file);
    return code;
}

} // namespace

Result<FileHeader> readFileHeader(const std::string& path)
{
    Bytes bytes{};
    if (const int code = readFirst(path, bytes); code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return failure(ErrorCode::FileUnreadable, path);
    FileHeader header;
    header.sqlite = std::string_view(bytes.data(), 16) == std::string_view("SQLite format 3\0", 16);
    header.blank = std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
    header.applicationId = fourBytes(bytes, 68);
    return header;
}

} // namespace duixian::library
