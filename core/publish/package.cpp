// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/package.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

#include "core/base/sha256.h"
#include "core/export/csv.h"
#include "core/publish/codebook.h"
#include "core/publish/data_package.h"
#include "core/publish/package_contents.h"
#include "core/publish/package_readme.h"
#include "core/publish/package_tables.h"
#include "core/publish/zipped.h"
#include "core/system/scratch_folder.h"
#include "core/system/write_file.h"

namespace duixian::publish {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view descriptor = "datapackage.json";
constexpr std::string_view readme = "README.md";

bool isZip(const std::string& path)
{
    std::string ending = path.size() < 4 ? std::string() : path.substr(path.size() - 4);
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return ending == ".zip";
}

/// All files of a package, in the order in which a zip has them.
std::vector<std::string> fileNames()
{
    std::vector<std::string> out{std::string(descriptor), std::string(readme)};
    for (const CodebookEntry& entry : Codebook::builtIn().entries())
        if (entry.column.empty())
            out.push_back(entry.table + ".csv");
    return out;
}

/// The files of a package in a folder.
class PackageWriting {
public:
    PackageWriting(const std::string& folder, const PackageTitle& title) : m_folder(folder), m_title(title) {}

    Result<void> write(const PackageContents& contents, const Lexicon& lexicon)
    {
        std::vector<PackageFile> files;
        const auto written = eachPackageTable(contents, lexicon, [&](const PackageTable& one) {
            const std::string bytes = exporting::csvHead(one.table, exporting::ByteOrderMark::Without) +
                                      exporting::csvRows(one.table, exporting::Formulas::AsTheyAre);
            files.push_back({one.name, one.table.columns, one.table.rows.size(), bytes.size(), sha256(bytes)});
            return put(one.name + ".csv", bytes);
        });
        if (!written)
            return written;
        return put(std::string(descriptor), dataPackage(m_title, files)).and_then([&] {
            return put(std::string(readme), packageReadme(m_title, contents, files));
        });
    }

private:
    Result<void> put(const std::string& name, const std::string& bytes) { return system::writeFile(m_folder + "/" + name, bytes); }

    std::string m_folder;
    PackageTitle m_title;
};

/// A folder in whose place a package may go: one that is not there, an empty one, a package of ours with nothing of anybody else's in it.
Result<void> isFree(const std::string& path)
{
    const std::vector<std::string> names = fileNames();
    std::error_code none;
    if (!fs::exists(fs::symlink_status(path, none)))
        return {};
    if (!fs::is_directory(path, none))
        return failure(ErrorCode::WriteFailed, path + ": " + std::make_error_code(std::errc::not_a_directory).message());
    for (const fs::directory_entry& entry : fs::directory_iterator(path, none)) {
        const std::string name = entry.path().filename().string();
        if (std::find(names.begin(), names.end(), name) == names.end() || !fs::exists(fs::path(path) / descriptor, none))
            return failure(ErrorCode::WriteFailed, entry.path().string() + ": " + std::make_error_code(std::errc::file_exists).message());
    }
    if (none)
        return failure(ErrorCode::WriteFailed, path + ": " + none.message());
    return {};
}

} // namespace

Result<void> writePackage(const LibraryTables& tables, const std::string& program, const std::string& path, Steps& steps)
{
    if (!isZip(path))
        if (auto free = isFree(path); !free)
            return free;
    Result<system::ScratchFolder> folder = system::ScratchFolder::beside(path);
    if (!folder)
        return tl::unexpected(folder.error());
    const PackageContents contents = contentsOf(tables, steps);
    PackageWriting package(folder->path(), {fs::path(tables.library().path()).stem().string(), program, contents.asOf});
    if (auto written = package.write(contents, tables.lexicon()); !written)
        return inPlaceOf(path, written.error());
    return isZip(path) ? writeZipped(*folder, fileNames(), path) : folder->putInPlace(path);
}

} // namespace duixian::publish
