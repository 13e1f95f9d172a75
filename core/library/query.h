// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/library/connection.h"

struct sqlite3_stmt;

namespace duixian::library {

/// One prepared SQL statement (a Statement is something else here). Values are bound in the order of the ?, columns read in the order of
/// the row, each by one call, so neither has numbers to go wrong. All failures throw LibraryError.
class Query {
public:
    Query(Connection& connection, std::string_view sql);

    Query& bind(std::int64_t value);
    Query& bind(double value);
    Query& bind(std::string_view text);
    Query& bindBlob(std::string_view bytes);
    Query& bindNull();
    template <class Value>
    Query& bind(const std::optional<Value>& value)
    {
        return value ? bind(*value) : bindNull();
    }

    /// To the next row; false where there is none. Every ? must be bound.
    bool step();
    /// Runs a statement that gives no rows, and makes it ready for the next values.
    void run();
    /// Makes it ready for the next values before its last row was read.
    void reset();

    [[nodiscard]] std::int64_t integer();
    [[nodiscard]] double real();
    [[nodiscard]] std::string text();
    [[nodiscard]] std::string blob();
    [[nodiscard]] std::optional<std::int64_t> integerOrNull();
    [[nodiscard]] std::optional<double> realOrNull();
    [[nodiscard]] std::optional<std::string> textOrNull();
    [[nodiscard]] std::optional<std::string> blobOrNull();

private:
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };
    [[nodiscard]] bool isNull() const;
    void check(int code);

    Connection* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    int m_bound = 0;
    int m_column = 0;
};

} // namespace duixian::library
