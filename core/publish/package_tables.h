// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/export/table.h"
#include "core/lexicon/lexicon.h"
#include "core/publish/package_contents.h"

namespace duixian::publish {

/// A table of a data package: name.csv.
struct PackageTable {
    std::string name;
    exporting::Table table;
};

/// The tables of a data package in their order, the codebook last. What each column says stands in resources/publish/codebook.tsv. Names of
/// tables and columns are ASCII and fit pandas, R and Stata; no cell has a line end (↵ stands for it).
[[nodiscard]] std::vector<PackageTable> packageTables(const PackageContents& contents, const Lexicon& lexicon);

} // namespace duixian::publish
