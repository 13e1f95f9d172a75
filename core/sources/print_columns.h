// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/sources/pdf_pages.h"

namespace duixian::sources {

/// Pieces of lines in the order they are read: where a page is set in columns, column by column between what spans them (a headline);
/// else as they come. Columns are told by a gutter that hardly a piece crosses, and by lines that fill both sides: the cells of a table do
/// not.
[[nodiscard]] std::vector<PrintedLine> inReadingOrder(std::vector<PrintedLine> pieces);

} // namespace duixian::sources
