// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace duixian::publish {

/// A table of a data package as a file.
struct PackageFile {
    std::string table; ///< the file is table.csv
    std::vector<std::string> columns;
    std::size_t rows = 0;
    std::size_t bytes = 0;
    std::string sha256;
};

struct PackageTitle {
    std::string title;
    std::string program; ///< its version
    std::string created; ///< ISO 8601 in UTC; empty: not known
};

/// datapackage.json: the profile, and for each file its dialect, size, hash and schema (types, codes, keys that hold) by the codebook. No
/// licence: that is the publisher's to give.
[[nodiscard]] std::string dataPackage(const PackageTitle& title, const std::vector<PackageFile>& files);

} // namespace duixian::publish
