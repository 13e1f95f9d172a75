// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/contents.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "core/base/sha256.h"
#include "core/library/connection.h"
#include "core/library/query.h"

namespace duixian::library {
namespace {

using Names = std::vector<std::string>;

const std::set<std::string> notTold{"history", "history_change", "pair", "unpaired", "pairing_due", "sqlite_sequence", "indexed_name"};
/// What the index of words keeps depends on the way there; that it says the same, tests/core/library/search_index_test.cpp tells.
const std::string indexTables = "search_index";
/// Columns that differ although the same was done.
const std::set<std::string> incidental{"decision", "annotation", "pair_decision", "second_figure", "pin", "made", "removed", "imported"};
const std::set<std::string> reportNumbers{"report", "outcome_report", "other_report"};

Names tables(Connection& connection)
{
    Query query(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    Names names;
    while (query.step())
        if (const std::string name = query.text(); !notTold.contains(name) && !name.starts_with(indexTables))
            names.push_back(name);
    return names;
}

Names columns(Connection& connection, const std::string& table)
{
    Query query(connection, "SELECT name FROM pragma_table_info(?)");
    query.bind(table);
    Names names;
    while (query.step())
        names.push_back(query.text());
    return names;
}

/// Hashes by number, also of departed reports.
std::map<std::string, std::string> hashes(Connection& connection)
{
    Query query(connection, "SELECT report, sha256 FROM report UNION SELECT report, sha256 FROM departed_report");
    std::map<std::string, std::string> out;
    while (query.step()) {
        const std::string number = query.text();
        out[number] = query.text();
    }
    return out;
}

Names rows(const std::string& path, bool meaning)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    const auto hash = hashes(connection);
    Names out;
    for (const std::string& table : tables(connection)) {
        const Names names = columns(connection, table);
        Query query(connection, "SELECT * FROM " + table);
        while (query.step()) {
            std::string line = table;
            for (const std::string& name : names) {
                std::string value = query.textOrNull().value_or("NULL");
                if (meaning && incidental.contains(name))
                    continue;
                if (meaning && reportNumbers.contains(name) && hash.contains(value))
                    value = hash.at(value);
                line.append(" ").append(name).append("=").append(value.size() > 200 ? sha256(value) : value);
            }
            out.push_back(std::move(line));
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

std::vector<std::string> rowsIn(const std::string& path)
{
    return rows(path, false);
}

std::vector<std::string> meaningIn(const std::string& path)
{
    return rows(path, true);
}

std::string difference(const std::vector<std::string>& before, const std::vector<std::string>& after)
{
    std::string out;
    const auto tell = [&out](const char* mark, const Names& those, const Names& others) {
        Names lines;
        std::set_difference(those.begin(), those.end(), others.begin(), others.end(), std::back_inserter(lines));
        for (const std::string& line : lines)
            out.append(mark).append(line).append("\n");
    };
    tell("- ", before, after);
    tell("+ ", after, before);
    return out;
}

} // namespace duixian::library
