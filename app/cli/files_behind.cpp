// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files_behind.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace duixian::cli {
namespace {

namespace fs = std::filesystem;

bool isHidden(const fs::path& path)
{
    return path.filename().string().starts_with('.');
}

/// What can't be entered is passed over by the iterator; what stands in it could not be read either.
void addFolder(const fs::path& folder, std::vector<FoundFile>& out)
{
    std::vector<fs::path> found;
    std::error_code broken;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, broken);
    for (; !broken && at != fs::recursive_directory_iterator(); at.increment(broken)) {
        std::error_code ignored;
        if (isHidden(at->path()))
            at.disable_recursion_pending();
        else if (at->is_regular_file(ignored))
            found.push_back(at->path());
    }
    std::sort(found.begin(), found.end());
    for (const fs::path& path : found)
        out.push_back({path.string(), path.filename().string()});
}

} // namespace

std::vector<FoundFile> filesBehind(const std::vector<std::string>& paths)
{
    std::vector<FoundFile> out;
    for (const fs::path path : paths) {
        std::error_code ignored;
        if (fs::is_directory(path, ignored))
            addFolder(path, out);
        else
            out.push_back({path.string(), path.filename().string()});
    }
    return out;
}

} // namespace duixian::cli
