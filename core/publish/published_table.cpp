// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/published_table.h"

#include <algorithm>

namespace duixian::publish {

const std::vector<PublishedTable>& publishedTables()
{
    static const std::vector<PublishedTable> all{PublishedTable::Statements, PublishedTable::Pairs,   PublishedTable::Panel,
                                                 PublishedTable::Tasks,      PublishedTable::Silence, PublishedTable::Coverage,
                                                 PublishedTable::Second};
    return all;
}

std::string_view nameOf(PublishedTable table)
{
    switch (table) {
    case PublishedTable::Statements:
        return "statements";
    case PublishedTable::Pairs:
        return "pairs";
    case PublishedTable::Panel:
        return "panel";
    case PublishedTable::Tasks:
        return "tasks";
    case PublishedTable::Silence:
        return "silence";
    case PublishedTable::Coverage:
        return "coverage";
    case PublishedTable::Second:
        return "second";
    }
    return {};
}

std::optional<PublishedTable> publishedTableNamed(std::string_view name)
{
    const std::vector<PublishedTable>& all = publishedTables();
    const auto found = std::find_if(all.begin(), all.end(), [&](PublishedTable table) { return nameOf(table) == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::string_view lineTypeOf(PublishedTable table)
{
    if (table == PublishedTable::Tasks)
        return "task";
    return table == PublishedTable::Silence ? "mention" : nameOf(table);
}

} // namespace duixian::publish
