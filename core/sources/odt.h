// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"

namespace duixian::sources {

/// An OpenDocument text: headings and paragraphs as lines with the numbers of their lists, rows of tables with tabs between the cells, text
/// boxes behind the paragraph they hang on, notes behind the text as Glossary, the table of contents as Navigation. What tracked changes
/// took out is left out. Fails as source.h says.
[[nodiscard]] Result<Source> readOdt(std::string_view bytes);

} // namespace duixian::sources
