// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/model/statement.h"

namespace duixian {

/// Which statements a person wants to go over. What is none may be anything; all that is said has to hold.
struct ReviewFilter {
    std::optional<bool> reviewed = {}; ///< whether a person has said something to it
    std::optional<Kind> kind = {};
    std::optional<bool> doubtful = {}; ///< whether the program had a doubt
    std::optional<Doubt> doubt = {};   ///< it had this one
    std::optional<Measure> measure = {};
    std::u16string words =
        {}; ///< parted by blanks: each stands in the indicator, in its name in the text or in the figure; in either script

    friend bool operator==(const ReviewFilter&, const ReviewFilter&) = default;
};

} // namespace duixian
