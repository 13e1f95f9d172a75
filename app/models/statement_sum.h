// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/models/statement_row.h"

namespace duixian::models {

/// How many statements, by kind and by what is to be done with them.
struct StatementSum {
    int all = 0;
    int targets = 0;
    int outcomes = 0;
    int doubtful = 0;
    int reviewed = 0;

    void add(const StatementRow& row)
    {
        ++all;
        ++(row.statement.kind == Kind::Target ? targets : outcomes);
        doubtful += isDoubtful(row.statement) ? 1 : 0;
        reviewed += row.ruling ? 1 : 0;
    }
    friend bool operator==(const StatementSum&, const StatementSum&) = default;
};

/// "12 targets · 30 outcomes · 3 doubtful · 5 reviewed"; what is none is not said.
[[nodiscard]] QString sumText(const StatementSum& sum);

} // namespace duixian::models
