// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/safety/library_state.h"

#include <algorithm>
#include <cctype>
#include <string_view>
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

/// 2021-02-03T04:05:06Z
bool isMoment(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    return text.size() >= form.size() && std::equal(form.begin(), form.end(), text.begin(), [](char like, char is) {
               return like == '0' ? std::isdigit(static_cast<unsigned char>(is)) != 0 : like == is;
           });
}

std::string withoutMoments(std::string text)
{
    for (std::size_t at = text.find("-"); at != std::string::npos; at = text.find("-", at + 1))
        if (at >= 4 && isMoment(std::string_view(text).substr(at - 4)))
            text.replace(at - 4, 20, "T");
    return text;
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
    return withoutMoments(std::move(all));
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
