// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/library_changes.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>
#include <vector>

#include <sqlite3.h>

#include "core/library/library.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/safety/actions.h"
#include "tests/support/temporary_folder.h"

namespace duixian::fuzz {
namespace {

constexpr std::size_t page = 4096;

/// Takes numbers and words off the front of the bytes; zeros behind their end.
class Orders {
public:
    explicit Orders(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] bool empty() const { return m_rest.empty(); }
    std::uint64_t number(std::size_t size)
    {
        std::uint64_t out = 0;
        for (const char c : text(size))
            out = out << 8 | static_cast<unsigned char>(c);
        return out;
    }
    std::size_t below(std::size_t limit, std::size_t size = 1) { return limit == 0 ? 0 : number(size) % limit; }
    std::string_view text(std::size_t size)
    {
        const std::string_view out = m_rest.substr(0, size);
        m_rest.remove_prefix(out.size());
        return out;
    }

private:
    std::string_view m_rest;
};

struct TableShape {
    std::string name;
    std::vector<std::string> columns;
};

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Query = std::unique_ptr<sqlite3_stmt, Close>;

Query prepared(sqlite3* database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr);
    return Query(statement);
}

std::vector<std::string> firstColumn(sqlite3* database, const std::string& sql)
{
    std::vector<std::string> out;
    for (const Query query = prepared(database, sql); query && sqlite3_step(query.get()) == SQLITE_ROW;)
        out.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(query.get(), 0)));
    return out;
}

/// The library in memory, so that an order costs no disk. Nothing of SQL comes from outside.
Database inMemory(const std::string& bytes)
{
    sqlite3* opened = nullptr;
    sqlite3_open(":memory:", &opened);
    Database database(opened);
    auto* const copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), copy);
    sqlite3_deserialize(opened, "main", copy, static_cast<sqlite3_int64>(bytes.size()), static_cast<sqlite3_int64>(bytes.size()),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_exec(opened, "PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF", nullptr, nullptr,
                 nullptr);
    return database;
}

const std::vector<TableShape>& shapes()
{
    static const std::vector<TableShape> known = [] {
        std::vector<TableShape> out{{"sqlite_schema", {"type", "name", "tbl_name", "rootpage", "sql"}}};
        const Database database = inMemory(wholeLibrary());
        for (const std::string& name : firstColumn(database.get(), "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
            out.push_back({name, firstColumn(database.get(), "SELECT name FROM pragma_table_info('" + name + "')")});
        return out;
    }();
    return known;
}

void bind(sqlite3_stmt* statement, Orders& orders)
{
    constexpr std::size_t longest = 200;
    switch (orders.below(6)) {
    case 0:
        sqlite3_bind_null(statement, 1);
        break;
    case 1:
        sqlite3_bind_int64(statement, 1, static_cast<sqlite3_int64>(orders.number(8)));
        break;
    case 2:
        sqlite3_bind_int64(statement, 1, static_cast<sqlite3_int64>(orders.number(2)) - 64);
        break;
    case 3:
        sqlite3_bind_double(statement, 1, std::bit_cast<double>(orders.number(8)));
        break;
    case 4: {
        const std::string_view text = orders.text(orders.below(longest));
        sqlite3_bind_text(statement, 1, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        break;
    }
    default: {
        const std::string_view blob = orders.text(orders.below(longest));
        sqlite3_bind_blob(statement, 1, blob.data(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
    }
    }
}

/// Of some table the column of some row becomes what follows, or the row goes.
void changeRow(sqlite3* database, Orders& orders, bool removes)
{
    const TableShape& table = shapes()[orders.below(shapes().size())];
    const std::string row =
        " WHERE rowid = (SELECT rowid FROM \"" + table.name + "\" LIMIT 1 OFFSET " + std::to_string(orders.below(8)) + ")";
    if (removes || table.columns.empty()) {
        if (const Query query = prepared(database, "DELETE FROM \"" + table.name + "\"" + row))
            sqlite3_step(query.get());
        return;
    }
    const std::string& column = table.columns[orders.below(table.columns.size())];
    if (const Query query = prepared(database, "UPDATE \"" + table.name + "\" SET \"" + column + "\" = ?1" + row)) {
        bind(query.get(), orders);
        sqlite3_step(query.get());
    }
}

void changeBytes(std::string& file, Orders& orders)
{
    const std::size_t at = orders.below(file.size(), 3);
    const std::string_view bytes = orders.text(1 + orders.below(16));
    file.replace(at, std::min(bytes.size(), file.size() - at), bytes);
}

void swapPages(std::string& file, Orders& orders)
{
    const std::size_t pages = file.size() / page;
    const std::size_t one = orders.below(pages) * page;
    const std::size_t other = orders.below(pages) * page;
    if (one != other)
        std::swap_ranges(file.begin() + static_cast<std::ptrdiff_t>(one), file.begin() + static_cast<std::ptrdiff_t>(one + page),
                         file.begin() + static_cast<std::ptrdiff_t>(other));
}

std::string fileOf(sqlite3* database)
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(sqlite3_serialize(database, "main", &size, 0), &sqlite3_free);
    return bytes ? std::string(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)) : std::string();
}

} // namespace

const std::string& wholeLibrary()
{
    static const std::string whole = [] {
        const support::TemporaryFolder folder(support::TemporaryFolder::quickPlace());
        {
            library::Library library = *library::Library::create(folder.file("library"));
            static_cast<void>(library.add(library::sampleReport(), library::sampleBytes, library::sampleChoices()));
            for (const library::Action& action : library::everyAction())
                action.run(library);
        }
        return support::fileBytes(folder.file("library"));
    }();
    return whole;
}

std::string changedLibrary(std::string_view bytes)
{
    if (bytes.starts_with("SQLite format 3"))
        return std::string(bytes);
    constexpr std::uint64_t mostRows = 8;
    constexpr std::uint64_t mostBytes = 16;
    Orders orders(bytes);
    std::string file = wholeLibrary();
    if (const std::uint64_t rows = orders.number(1) % mostRows; rows > 0) {
        const Database database = inMemory(file);
        for (std::uint64_t i = 0; i < rows && !orders.empty(); ++i)
            changeRow(database.get(), orders, orders.below(8) == 7);
        file = fileOf(database.get());
    }
    for (std::uint64_t i = 0; i < mostBytes && !orders.empty() && !file.empty(); ++i)
        switch (orders.below(16)) {
        case 0:
            swapPages(file, orders);
            break;
        case 1:
            file.resize(orders.below(file.size(), 3));
            break;
        default:
            changeBytes(file, orders);
        }
    return file;
}

} // namespace duixian::fuzz
