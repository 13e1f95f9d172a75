// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/sources/pdf_pages.h"

namespace duixian::sources {

/// Where a page that is set in columns may be cut from top to bottom so that hardly a piece of a line is hit; nothing where it is set in
/// one. Columns are told by a gutter and by lines that fill both sides: the cells of a table do not.
[[nodiscard]] std::optional<double> gutterOf(const std::vector<PrintedLine>& pieces);

/// Pieces of lines in the order they are read: column by column between what spans them (a headline), row by
/// row in each. likely: where
/// other pages of the print have their gutter, for a page whose last column is too short to tell.
[[nodiscard]] std::vector<PrintedLine> inReadingOrder(std::vector<PrintedLine> pieces, std::optional<double> likely = {});

} // namespace duixian::sources
