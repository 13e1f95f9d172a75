// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/index_state.h"

#include "core/library/connection.h"
#include "core/library/library_error.h"
#include "core/library/query.h"

namespace duixian::library {

std::vector<std::string> indexIn(const std::string& path)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    connection.run("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, instance)");
    Query query(connection, "SELECT doc || ' ' || col || ' ' || offset || ' ' || term AS line FROM temp.words "
                            "UNION ALL SELECT 'report ' || report || ' ' || form || ' ' || tokens || ' ' || mark FROM indexed_report "
                            "ORDER BY line");
    std::vector<std::string> lines;
    while (query.step())
        lines.push_back(query.text());
    return lines;
}

std::string indexFaultsOf(const std::string& path)
{
    try {
        Connection(path, Connection::Mode::ReadWrite).run("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
    } catch (const LibraryError& error) {
        return error.what();
    }
    return {};
}

} // namespace duixian::library
