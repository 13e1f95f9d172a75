// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"

namespace duixian::sources {

/// A page as text: blocks as lines, cells of a table apart by tabs, what is not shown left out. Decoded by byte order mark, else by what is
/// given, else by what the page declares where that fits, else by content. What stands around the report is furniture. Fails with
/// FileEmpty, EncodingUnknown or FormatBroken (text was lost on the way).
[[nodiscard]] Result<Source> readHtml(std::string_view bytes, std::optional<Encoding> given);

} // namespace duixian::sources
