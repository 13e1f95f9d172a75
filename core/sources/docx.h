// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"

namespace duixian::sources {

/// A Word document as text: paragraphs as lines with the numbers that Word makes, rows of tables with tabs between the cells, text boxes
/// behind the paragraph they hang on, footnotes and endnotes behind the text as Glossary, words of heads and feet as PageMargin, the table
/// of contents as Navigation. Tracked changes are taken as accepted; hidden text and field codes are left out. Fails as source.h says.
[[nodiscard]] Result<Source> readDocx(std::string_view bytes);

} // namespace duixian::sources
