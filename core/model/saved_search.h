// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace duixian {

struct SavedSearch {
    std::string name; ///< no two have the same
    std::string query;
    std::string made; ///< ISO 8601 in UTC; empty: not stored yet

    friend bool operator==(const SavedSearch&, const SavedSearch&) = default;
};

} // namespace duixian
