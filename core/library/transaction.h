// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/connection.h"

namespace duixian::library {

/// All or nothing: what is not committed when it goes out of scope is undone. Within another one it is a part of that: the outermost alone
/// begins, commits and undoes.
class Transaction {
public:
    /// BEGIN IMMEDIATE: two that began as readers and both write would fail at once, without waiting for each other.
    /// Fails with LibraryFault::Moved where another file, or none, stands in the library's place: nothing is written into nowhere.
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& m_connection;
    bool m_within; ///< another one
};

} // namespace duixian::library
