// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/library/connection.h"
#include "core/model/own_words.h"
#include "core/model/saved_search.h"

namespace duixian::library {

/// What belongs to the library as a whole: its words and its searches. Writing puts them in the place of what is there, in the caller's
/// transaction.
[[nodiscard]] OwnWords readOwnWords(Connection& connection);
void writeOwnWords(Connection& connection, const OwnWords& words);
[[nodiscard]] std::vector<SavedSearch> readSearches(Connection& connection);
void writeSearches(Connection& connection, const std::vector<SavedSearch>& searches);

} // namespace duixian::library
