// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/readme_rules.h"

#include <algorithm>
#include <sstream>

namespace duixian::architecture {

std::vector<std::string> namedIn(std::string_view readme)
{
    std::vector<std::string> names;
    std::istringstream stream{std::string(readme)};
    std::string room;
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("## "))
            room = line.substr(3, line.find(':') - 3);
        for (auto open = line.find('`'); open != line.npos; open = line.find('`', open + 1)) {
            const auto close = line.find('`', open + 1);
            if (close == line.npos)
                break;
            const auto name = line.substr(open + 1, close - open - 1);
            if (name.ends_with(".h") || name.ends_with(".cpp"))
                names.emplace_back("core/").append(room).append("/").append(name);
            open = close;
        }
    }
    return names;
}

std::vector<std::string> readmeFaults(std::string_view readme, const SourceTree& tree)
{
    const auto names = namedIn(readme);
    std::vector<std::string> faults;
    for (const auto& file : tree)
        if (file.path.starts_with("core/") && file.path.ends_with(".h") && std::ranges::find(names, file.path) == names.end())
            faults.push_back(file.path + ": core/README.md has no line for it");
    for (const auto& name : names)
        if (std::ranges::find(tree, name, &SourceFile::path) == tree.end())
            faults.push_back(name + ": core/README.md names it, and it is not there");
    return faults;
}

} // namespace duixian::architecture
