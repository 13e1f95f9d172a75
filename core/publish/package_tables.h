// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "core/base/result.h"
#include "core/export/table.h"
#include "core/lexicon/lexicon.h"
#include "core/publish/package_contents.h"

namespace duixian::publish {

/// A table of a data package: name.csv.
struct PackageTable {
    std::string name;
    exporting::Table table;
};

using TakeTable = std::function<Result<void>(const PackageTable&)>;

/// Hands on the tables of a data package in their order, the codebook last, one after the other, so that no two are in memory; to the first
/// that can't be taken. What each column says stands in resources/publish/codebook.tsv. Names of
/// tables and columns are ASCII and fit pandas, R and Stata; no cell has a line end (↵ stands for it).
[[nodiscard]] Result<void> eachPackageTable(const PackageContents& contents, const Lexicon& lexicon, const TakeTable& take);

} // namespace duixian::publish
