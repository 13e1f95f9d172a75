// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace duixian::library {

/// Every row of every table of an SQLite file as text: two files with the same text hold the same.
[[nodiscard]] std::string contentOf(const std::string& path);

/// What integrity_check, foreign_key_check and the check of the index of words have to say against it; empty where it is whole.
[[nodiscard]] std::string faultsOf(const std::string& path);

} // namespace duixian::library
