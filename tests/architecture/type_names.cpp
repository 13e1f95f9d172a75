// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/type_names.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>
#include <string_view>

namespace duixian::architecture {
namespace {

/// The type that a line at the left edge begins to define; its opening bracket stands on that line. One within another (A::B) and one of a
/// template's own cases (A<B>) are none.
std::optional<std::string> definedBy(std::string_view line)
{
    for (const std::string_view keyword : {"struct ", "class ", "enum class "}) {
        if (!line.starts_with(keyword) || line.find('{') == line.npos)
            continue;
        line.remove_prefix(keyword.size());
        const std::size_t end = line.find_first_of(" :{<");
        const bool ofAnother = line.substr(end).starts_with("::") || line.substr(end).starts_with('<');
        return ofAnother ? std::nullopt : std::optional(std::string(line.substr(0, end)));
    }
    return std::nullopt;
}

/// The types of one file, each with the namespaces around it. Reads lines as .clang-format lays them out.
std::vector<std::string> typesOf(const SourceFile& file)
{
    constexpr std::string_view space = "namespace ";
    std::vector<std::string> out;
    std::vector<std::string> within;
    std::istringstream text(file.text);
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with(space) && line.ends_with('{'))
            within.push_back(line.substr(space.size(), line.size() - space.size() - 1));
        else if (line.starts_with("} // namespace") && !within.empty())
            within.pop_back();
        else if (auto name = definedBy(line); name && std::ranges::find(within, "") == within.end()) {
            std::string path;
            for (const std::string& one : within)
                path.append(one, 0, one.size() - 1).append("::"); // without the blank behind it
            out.push_back(path + *name);
        }
    }
    return out;
}

} // namespace

std::vector<std::string> typesDefinedTwice(const SourceTree& tree)
{
    std::map<std::string, std::string> first;
    std::vector<std::string> faults;
    for (const SourceFile& file : tree)
        for (const std::string& type : typesOf(file))
            if (const auto [at, isNew] = first.try_emplace(type, file.path); !isNew)
                faults.push_back(file.path + ": " + type + " is defined in " + at->second + " as well");
    return faults;
}

} // namespace duixian::architecture
