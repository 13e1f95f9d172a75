// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/sources/pdf_pages.h"

namespace duixian::sources {

/// Whether a printed line opens a paragraph, and what tells so.
enum class Opening {
    None,   ///< it goes on with the line before
    Indent, ///< it is set in
    Gap,    ///< more space is above it, or the line before ended early
};

/// For each page, for each of its lines: margins: which lines are none of the text.
[[nodiscard]] std::vector<std::vector<Opening>> paragraphOpenings(const std::vector<PrintedPage>& pages,
                                                                  const std::vector<std::vector<bool>>& margins);

} // namespace duixian::sources
