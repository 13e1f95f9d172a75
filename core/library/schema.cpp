// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/schema.h"

#include <array>
#include <string>
#include <string_view>

#include "core/base/embedded.h"

namespace duixian::library {
namespace {

/// A migration that was released is never changed again: a file made by it is out there.
constexpr std::array<std::string_view, 4> migrations{"schema/001_first.sql", "schema/002_reading.sql", "schema/003_contradictions.sql",
                                                     "schema/004_judgements.sql"};

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations.size());
}

void migrate(Connection& connection)
{
    const auto done = connection.integer("PRAGMA user_version");
    for (auto next = static_cast<std::size_t>(done); next < migrations.size(); ++next)
        connection.run(std::string(embedded(migrations[next])));
    connection.run("PRAGMA application_id = " + std::to_string(applicationId));
    connection.run("PRAGMA user_version = " + std::to_string(schemaVersion()));
}

} // namespace duixian::library
