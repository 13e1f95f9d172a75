// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/safety/library_state.h"

#include <vector>

#include "core/library/connection.h"
#include "core/library/library_error.h"
#include "core/library/query.h"

namespace duixian::library {
namespace {

std::vector<std::string> column(Connection& connection, const std::string& sql)
{
    Query query(connection, sql);
    std::vector<std::string> values;
    while (query.step())
        values.push_back(query.text());
    return values;
}

/// What FTS5 finds wrong with the index of words: neither of the other checks looks into it.
std::string indexFaults(Connection& connection)
{
    if (connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'search_index'") == 0)
        return {}; // an older form
    try {
        connection.run("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
    } catch (const LibraryError& error) {
        return error.what();
    }
    return {};
}

} // namespace

std::string contentOf(const std::string& path)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    std::string all = "form " + connection.text("PRAGMA user_version") + "\n";
    for (const std::string& table : column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        const std::string values =
            connection.text("SELECT group_concat('quote(\"' || name || '\")', '||'',''||') FROM pragma_table_info('" + table + "')");
        all += table + "\n";
        for (const std::string& row : column(connection, "SELECT " + values + " AS line FROM \"" + table + "\" ORDER BY line"))
            all += "  " + row + "\n";
    }
    return all;
}

std::string faultsOf(const std::string& path)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    std::string faults = connection.text("PRAGMA integrity_check");
    if (faults == "ok")
        faults.clear();
    faults += connection.text("SELECT group_concat(\"table\" || ' ' || rowid) FROM pragma_foreign_key_check");
    return faults + indexFaults(connection);
}

} // namespace duixian::library
