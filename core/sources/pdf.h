// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"

namespace duixian::sources {

/// A PDF's text in reading order, column by column, line by line as it is printed; an indent is two ideographic blanks, a paragraph that is
/// told by its gap stands behind an empty line. Running heads, feet and page numbers are PageMargin and stand where a paragraph ends, never
/// inside a sentence. Fails as source.h says; TextMissing where pages have pictures of text only.
[[nodiscard]] Result<Source> readPdf(std::string_view bytes);

} // namespace duixian::sources
