// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/schema.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/embedded.h"
#include "core/library/query.h"

namespace duixian::library {
namespace {

/// A migration that was released is never changed again: a file made by it is out there.
constexpr std::array<std::string_view, 7> migrations{"schema/001_first.sql",      "schema/002_reading.sql", "schema/003_contradictions.sql",
                                                     "schema/004_judgements.sql", "schema/005_search.sql",  "schema/006_pairs.sql",
                                                     "schema/007_pins.sql"};

/// A line for each column of each table, also of those that the index of words keeps its rows in, and the index as it was made; sorted.
std::vector<std::string> columnsOf(Connection& connection)
{
    Query query(connection,
                "SELECT t.name || '.' || c.name || t.strict AS line FROM pragma_table_list AS t, pragma_table_info(t.name) AS c "
                "WHERE t.schema = 'main' AND t.type IN ('table', 'shadow') "
                "UNION ALL SELECT sql FROM sqlite_schema WHERE name = 'search_index' ORDER BY line");
    std::vector<std::string> lines;
    while (query.step())
        lines.push_back(query.text());
    return lines;
}

/// What the migrations make, told by making it.
std::vector<std::string> columnsOfForm()
{
    Connection connection({}, Connection::Mode::Memory);
    migrate(connection);
    return columnsOf(connection);
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations.size());
}

void migrate(Connection& connection, int form)
{
    const auto done = connection.integer("PRAGMA user_version");
    for (auto next = static_cast<std::size_t>(done); next < static_cast<std::size_t>(form); ++next)
        connection.run(std::string(embedded(migrations[next])));
    connection.run("PRAGMA application_id = " + std::to_string(applicationId));
    connection.run("PRAGMA user_version = " + std::to_string(form));
}

bool hasForm(Connection& connection)
{
    static const std::vector<std::string> needed = columnsOfForm();
    const std::vector<std::string> there = columnsOf(connection);
    return std::includes(there.begin(), there.end(), needed.begin(), needed.end());
}

} // namespace duixian::library
