// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <set>

#include "tests/architecture/rooms.h"

namespace duixian::architecture {
namespace {

/// Whether a path is the entry of a table, or lies in the folder that the entry names.
bool lies(std::string_view path, std::string_view entry)
{
    return path.starts_with(entry) && (path.size() == entry.size() || path[entry.size()] == '/');
}

bool liesInOne(std::string_view path, const std::vector<std::string_view>& entries)
{
    return std::ranges::any_of(entries, [path](std::string_view entry) { return lies(path, entry); });
}

/// <vector>, <cstdint>: the standard's own have neither a dot nor a slash nor a capital.
bool isStandard(std::string_view name)
{
    return std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

std::string place(const SourceFile& file, const Include& include)
{
    return file.path + ":" + std::to_string(include.line) + ": ";
}

std::string foreignFault(const SourceFile& file, const Include& include)
{
    if (isStandard(include.name))
        return {};
    for (const auto& foreign : foreigns())
        if (include.name.starts_with(foreign.begins))
            return liesInOne(file.path, foreign.mayInclude) ? std::string{}
                                                            : place(file, include) + "may not include <" + include.name + ">";
    return place(file, include) + "<" + include.name + "> is of a library that no table knows";
}

std::string ownFault(const SourceFile& file, const Include& include)
{
    const auto room = roomOf(file.path);
    if (file.path.starts_with("tests/") || roomOf(include.name) == room)
        return {};
    const auto row = std::ranges::find(rooms(), room, &Room::name);
    if (row == rooms().end() || liesInOne(include.name, row->mayInclude))
        return {}; // an unknown room is told once, for its file
    return place(file, include) + std::string(room) + " may not include " + include.name;
}

} // namespace

std::vector<std::string> wrongIncludes(const SourceTree& tree)
{
    std::set<std::string_view> paths;
    for (const auto& file : tree)
        paths.insert(file.path);

    std::vector<std::string> faults;
    const auto note = [&faults](std::string fault) {
        if (!fault.empty())
            faults.push_back(std::move(fault));
    };
    for (const auto& file : tree) {
        if (!file.path.starts_with("tests/") && std::ranges::find(rooms(), roomOf(file.path), &Room::name) == rooms().end())
            note(file.path + ": lies in a room that no table knows");
        for (const auto& include : file.includes) {
            if (include.angled)
                note(foreignFault(file, include));
            else if (!paths.contains(include.name))
                note(place(file, include) + "\"" + include.name + "\" is no file of ours by its way from the root");
            else
                note(ownFault(file, include));
        }
    }
    return faults;
}

std::vector<std::string> scatteredCharts(const SourceTree& tree)
{
    // Every header of Qt Charts, by name: <QtCharts>, <QtCharts/...>, <QChartView>, <QBarSeries>, <QValueAxis>, <QBarSet>, <QLegend>...
    const auto isCharts = [](std::string_view name) {
        return name.starts_with('Q') && (name.find("Chart") != name.npos || name.find("Series") != name.npos || name.ends_with("Axis") ||
                                         name.ends_with("BarSet") || name.ends_with("Slice") || name.find("Legend") != name.npos);
    };
    std::vector<std::string> faults;
    std::string first;
    for (const auto& file : tree) {
        const auto include = std::ranges::find_if(file.includes, [&](const Include& i) { return i.angled && isCharts(i.name); });
        if (include == file.includes.end())
            continue;
        if (!file.path.ends_with(".cpp"))
            faults.push_back(place(file, *include) + "a header shows Qt Charts to everyone who includes it");
        else if (first.empty())
            first = file.path;
        else
            faults.push_back(place(file, *include) + "Qt Charts is at home in " + first + " already");
    }
    return faults;
}

} // namespace duixian::architecture
