// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace duixian::exporting {

/// Whether each part of a workbook is there to its last tag. The library that writes workbooks makes the parts as files, and says nothing
/// where a full disk cuts one short.
[[nodiscard]] bool hasWholeParts(std::string_view workbook);

} // namespace duixian::exporting
