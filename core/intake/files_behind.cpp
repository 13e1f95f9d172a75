// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/files_behind.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/analysis/analyse.h"
#include "core/library/restore_point.h"
#include "core/sources/archive.h"

namespace duixian::intake {
namespace {

namespace fs = std::filesystem;

/// ~$x.docx is what Word keeps beside a file that is open.
bool isHidden(const fs::path& path)
{
    const std::string name = path.filename().string();
    return name.starts_with('.') || name.starts_with("~$");
}

File fileAt(const fs::path& path)
{
    return {path.string(), path.filename().string()};
}

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// The files of a library that is open.
class OpenLibrary {
public:
    explicit OpenLibrary(const std::string& path) : m_path(path) {}

    [[nodiscard]] bool holds(const fs::path& path) const
    {
        if (m_path.empty())
            return false;
        std::error_code ignored;
        for (const std::string& own : {m_path, m_path + "-journal", library::pointsFolder(m_path)})
            if (fs::equivalent(path, own, ignored))
                return true;
        return false;
    }

private:
    std::string m_path;
};

/// All below one folder, in the order found. A folder is entered once, by whichever link, so that links in a circle come to an end.
class Walk {
public:
    Walk(const OpenLibrary& library, const std::function<bool()>& cancelled) : m_library(library), m_cancelled(cancelled) {}

    std::vector<File> filesBelow(const fs::path& folder)
    {
        m_waiting = {folder};
        while (!m_waiting.empty() && !stopped()) {
            const fs::path next = std::move(m_waiting.back());
            m_waiting.pop_back();
            enter(next);
        }
        return std::move(m_files);
    }

private:
    [[nodiscard]] bool stopped() const { return m_cancelled && m_cancelled(); }

    void enter(const fs::path& folder)
    {
        std::error_code broken;
        if (!m_entered.insert(fs::canonical(folder, broken)).second)
            return;
        fs::directory_iterator at(folder, broken);
        for (; !broken && at != fs::directory_iterator() && !stopped(); at.increment(broken)) {
            if (isHidden(at->path()) || m_library.holds(at->path()))
                continue;
            if (isFolder(at->path()))
                m_waiting.push_back(at->path());
            else
                m_files.push_back(fileAt(at->path()));
        }
        if (broken) {
            File failed = fileAt(folder);
            failed.error = Error{ErrorCode::FileUnreadable, folder.string()};
            m_files.push_back(std::move(failed));
        }
    }

    const OpenLibrary& m_library;
    const std::function<bool()>& m_cancelled;
    std::vector<fs::path> m_waiting;
    std::set<fs::path> m_entered;
    std::vector<File> m_files;
};

/// Archives are longer than single reports.
constexpr std::uintmax_t longestArchive = std::uintmax_t{256} * 1024 * 1024;

/// Whether it begins as zip files do; so do .docx and .odt.
bool mayBeArchive(const File& file)
{
    constexpr std::string_view mark = "PK";
    if (file.bytes)
        return file.bytes->starts_with(mark);
    std::error_code ignored;
    if (!fs::is_regular_file(file.path, ignored)) // a pipe would keep us waiting
        return false;
    std::array<char, mark.size()> begin{};
    std::ifstream(file.path, std::ios::binary).read(begin.data(), begin.size());
    return std::string_view(begin.data(), begin.size()) == mark;
}

std::vector<File> onlyThis(File file)
{
    std::vector<File> one;
    one.push_back(std::move(file));
    return one;
}

} // namespace

std::vector<File> filesBehind(const std::vector<std::string>& paths, const std::string& library, const std::function<bool()>& cancelled)
{
    const OpenLibrary open(library);
    std::vector<File> out;
    for (const fs::path path : paths) {
        if (!isFolder(path)) {
            out.push_back(fileAt(path));
            if (open.holds(path))
                out.back().error = Error{ErrorCode::FormatUnsupported, "Duixian"};
            continue;
        }
        std::vector<File> below = Walk(open, cancelled).filesBelow(path);
        std::sort(below.begin(), below.end(), [](const File& a, const File& b) { return fs::path(a.path) < fs::path(b.path); });
        std::move(below.begin(), below.end(), std::back_inserter(out));
    }
    return out;
}

std::vector<File> partsOf(File file)
{
    if (file.error || !mayBeArchive(file))
        return onlyThis(std::move(file));
    const auto bytes = file.bytes ? Result<std::string>(*file.bytes) : readFile(file.path, longestArchive);
    if (!bytes || !sources::isArchive(*bytes))
        return onlyThis(std::move(file));
    auto parts = sources::unpack(*bytes);
    if (!parts)
        return onlyThis({file.path, file.fileName, std::nullopt, parts.error()});
    std::vector<File> out;
    for (sources::ArchivePart& part : *parts)
        if (!isHidden(part.name))
            out.push_back({file.path + "/" + part.name, fs::path(part.name).filename().string(), std::move(part.bytes)});
    return out;
}

} // namespace duixian::intake
