// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/publish/data_package.h"
#include "core/publish/package_contents.h"

namespace duixian::publish {

/// README.md of a data package: resources/publish/readme.md with what is counted in this one.
[[nodiscard]] std::string packageReadme(const PackageTitle& title, const PackageContents& contents, const std::vector<PackageFile>& files);

} // namespace duixian::publish
