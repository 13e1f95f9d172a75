// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace duixian::sources {

[[nodiscard]] std::vector<std::string> linesOf(std::string_view text);
/// < & > " as references.
[[nodiscard]] std::string escaped(std::string_view text);

/// A Word document around the content of its body; other parts by their names ("word/numbering.xml") with what stands in their root.
[[nodiscard]] std::string docxOf(std::string_view body, const std::map<std::string, std::string>& parts = {});
/// A text as a Word document, a line a paragraph.
[[nodiscard]] std::string docxOfText(std::string_view text);

/// An OpenDocument text around the content of office:text.
[[nodiscard]] std::string odtOf(std::string_view content, std::string_view styles = {});
[[nodiscard]] std::string odtOfText(std::string_view text);

} // namespace duixian::sources
