// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/model/compared_table.h"

namespace duixian::comparing {

/// In how many of the reports a line has to have a figure.
enum class Spread { Any, Several, All };

/// Which lines of the table a person wants to see, and what the figures are set against.
struct TableWish {
    QString words; ///< of the indicator
    Spread spread = Spread::Several;
    bool differing = false;                                  ///< where two reports give different figures
    std::optional<Kind> kind;                                ///< none: both
    std::optional<ComparedWith> with = ComparedWith::Before; ///< none: against nothing

    friend bool operator==(const TableWish&, const TableWish&) = default;
};

} // namespace duixian::comparing
