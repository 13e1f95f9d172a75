// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/sources/main_text.h"
#include "core/sources/text_lines.h"

namespace duixian::sources {

struct PageText {
    std::vector<TextLine> lines;
    std::size_t cells = 0; ///< tabs written between cells
};

/// What a browser shows of the page, line by line. What stands around `main` is furniture, but for the report's own title, date and
/// congress, which many pages show above it; so are lines in it that are links throughout.
[[nodiscard]] PageText pageText(xmlNode* top, const xmlNode* main, const Weights& weights);

} // namespace duixian::sources
