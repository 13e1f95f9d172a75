// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/safety/library_state.h"

#include <vector>

#include "core/library/connection.h"
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
    return faults + connection.text("SELECT group_concat(\"table\" || ' ' || rowid) FROM pragma_foreign_key_check");
}

} // namespace duixian::library
