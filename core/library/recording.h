// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/library/connection.h"

struct sqlite3_session;

namespace duixian::library {

/// Writes down what a connection changes in the tables that the history knows, from its making on. A row that ends as it was is no change.
class Recording {
public:
    explicit Recording(Connection& connection);

    /// The changes so far as a changeset of SQLite's session extension; empty where there are none.
    [[nodiscard]] std::string changes() const;

private:
    struct Delete {
        void operator()(sqlite3_session* session) const;
    };
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

/// The changes that take others back.
[[nodiscard]] std::string inverted(const std::string& changes);
/// Whether they are of what a report is found by: its text, its layers, its statements, or the report itself.
[[nodiscard]] bool touchContent(const std::string& changes);
/// Makes the changes once more, in the caller's transaction. False where a row is not as they found it: then nothing was changed.
[[nodiscard]] bool applyChanges(Connection& connection, const std::string& changes);

} // namespace duixian::library
