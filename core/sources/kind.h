// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace duixian::sources {

/// The name of the kind of file that these bytes are, where it is none of text: "PDF", "Word (.docx)", "PNG". Empty for text. The first
/// bytes decide; the file's name only tells apart what begins alike (a .docx and a .zip).
[[nodiscard]] std::string_view foreignKind(std::string_view bytes, std::string_view fileName);

/// Whether the file's name ends in this suffix, in small letters with its dot (".md"), written in whatever case.
[[nodiscard]] bool hasSuffix(std::string_view fileName, std::string_view suffix);

} // namespace duixian::sources
