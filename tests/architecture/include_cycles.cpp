// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_cycles.h"

#include <algorithm>
#include <map>

namespace duixian::architecture {
namespace {

enum class Mark { New, OnTheWay, Done };

struct Walk {
    std::map<std::string, std::vector<std::string>> next;
    std::map<std::string, Mark> marks;
    std::vector<std::string> way;

    bool findsCycle(const std::string& name)
    {
        if (marks[name] == Mark::Done)
            return false;
        way.push_back(name);
        if (marks[name] == Mark::OnTheWay)
            return true;
        marks[name] = Mark::OnTheWay;
        for (const auto& other : next[name])
            if (findsCycle(other))
                return true;
        marks[name] = Mark::Done;
        way.pop_back();
        return false;
    }
};

} // namespace

std::vector<std::string> cycleIn(const std::vector<std::pair<std::string, std::string>>& arrows)
{
    Walk walk;
    for (const auto& [from, to] : arrows)
        walk.next[from].push_back(to);
    for (const auto& [from, to] : arrows)
        if (walk.findsCycle(from))
            return {std::ranges::find(walk.way, walk.way.back()), walk.way.end()};
    return {};
}

std::vector<std::pair<std::string, std::string>> includeArrows(const SourceTree& tree)
{
    std::vector<std::pair<std::string, std::string>> arrows;
    for (const auto& file : tree)
        for (const auto& include : file.includes)
            if (!include.angled)
                arrows.emplace_back(file.path, include.name);
    return arrows;
}

} // namespace duixian::architecture
