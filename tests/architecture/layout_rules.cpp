// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layout_rules.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "tests/support/file_bytes.h"

namespace duixian::architecture {

std::vector<std::string> strangeFolders(const std::vector<std::string>& names)
{
    static constexpr std::array<std::string_view, 6> known{"app", "core", "resources", "translations", "tests", "build"};
    std::vector<std::string> strange;
    for (const auto& name : names)
        if (!name.starts_with('.') && std::ranges::find(known, name) == known.end())
            strange.push_back(name);
    return strange;
}

std::vector<std::string> strangeFiles(const std::vector<std::string>& names)
{
    static constexpr std::array<std::string_view, 6> known{"ARCHITECTURE.md", "CMakeLists.txt", "CMakePresets.json",
                                                           "LICENSE",         "README.md",      "dev"};
    std::vector<std::string> strange;
    for (const auto& name : names)
        if (!name.starts_with('.') && std::ranges::find(known, name) == known.end())
            strange.push_back(name);
    return strange;
}

std::vector<std::string> entriesOf(const std::string& root, bool folders)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(root))
        if (entry.is_directory() == folders)
            names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

bool lists(std::string_view cmakeLists, std::string_view fileName)
{
    constexpr std::string_view around = " \t\n()/\"";
    for (auto at = cmakeLists.find(fileName); at != cmakeLists.npos; at = cmakeLists.find(fileName, at + 1)) {
        const auto end = at + fileName.size();
        if (at > 0 && around.find(cmakeLists[at - 1]) != around.npos && end < cmakeLists.size() &&
            around.find(cmakeLists[end]) != around.npos)
            return true;
    }
    return false;
}

std::vector<std::string> unlisted(const SourceTree& tree, const std::string& root)
{
    std::vector<std::string> faults;
    for (const auto& file : tree) {
        if (!file.path.ends_with(".cpp"))
            continue;
        const std::string folder(folderOf(file.path));
        const auto name = std::string_view(file.path).substr(folder.size() + 1);
        const auto listIn = [&root](std::string_view where) {
            return support::fileBytes(root + "/" + std::string(where) + "/CMakeLists.txt");
        };
        if (!lists(listIn(folder), name) && !lists(listIn(folderOf(folder)), name))
            faults.push_back(file.path + ": no CMakeLists.txt names it");
    }
    return faults;
}

} // namespace duixian::architecture
