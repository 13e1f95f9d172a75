// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/zipped.h"

#include <fstream>
#include <optional>

#include "core/export/zip_file.h"
#include "core/system/write_file.h"

namespace duixian::publish {
namespace {

constexpr std::size_t pieceSize = 1U << 20U;

std::optional<std::string> pieceOf(std::ifstream& file)
{
    std::string piece(pieceSize, '\0');
    file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    piece.resize(static_cast<std::size_t>(file.gcount()));
    return piece.empty() ? std::nullopt : std::optional(std::move(piece));
}

} // namespace

Result<void> writeZipped(const system::ScratchFolder& folder, const std::vector<std::string>& names, const std::string& path)
{
    const std::string zip = folder.file("zip");
    if (auto made = exporting::zipFiles(folder.path(), names, zip); !made)
        return inPlaceOf(path, made.error());
    try {
        std::ifstream file;
        file.exceptions(std::ios::badbit); // what is read half is not written half
        file.open(zip, std::ios::binary);
        return system::writeFile(path, [&file] { return pieceOf(file); });
    } catch (const std::ios_base::failure& fault) {
        return failure(ErrorCode::WriteFailed, path + ": " + fault.code().message());
    }
}

Result<void> inPlaceOf(const std::string& path, const Error& error)
{
    const std::size_t words = error.detail.rfind(": ");
    return failure(error.code, path + (words == std::string::npos ? ": " + error.detail : error.detail.substr(words)));
}

} // namespace duixian::publish
