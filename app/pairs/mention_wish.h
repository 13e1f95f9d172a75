// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/statement.h"

namespace duixian::pairing {

/// Which rows a person wants to see of what reports state and pass over.
struct MentionWish {
    /// Change: whose row changed in the year.
    enum class Change { Any, New, Dropped };
    QString words;
    Kind kind = Kind::Target;
    bool standardOnly = true; ///< indicators of the tables, not names as one report has them
    Change change = Change::Any;
    int year = 0; ///< of New and Dropped

    friend bool operator==(const MentionWish&, const MentionWish&) = default;
};

} // namespace duixian::pairing
