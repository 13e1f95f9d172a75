// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "core/sources/pdf_pages.h"

namespace duixian::sources {

/// For each page, for each of its lines: whether it is a running head, a running foot or the page's number. They stand at the top or the
/// bottom and say the same, digits aside, on several pages at one height; a number between dashes (－ 12 －) also on one page alone.
[[nodiscard]] std::vector<std::vector<bool>> pageMargins(const std::vector<PrintedPage>& pages);

} // namespace duixian::sources
