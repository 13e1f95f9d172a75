// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"

namespace duixian::sources {

/// Markdown as people save reports in it: the marks of headings, lists, quotes, emphasis and links are left out of the text, as are a
/// front matter, rules and comments; the words and their order stay. A table's row becomes a line with its cells apart by tabs.
[[nodiscard]] Result<Source> readMarkdown(std::string_view bytes, std::optional<Encoding> given);

} // namespace duixian::sources
