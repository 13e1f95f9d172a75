// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duixian::sources {

/// How pages of some sort show a report, with what they put around it.
struct PageTemplate {
    std::string_view name;
    std::string (*page)(std::string_view text, std::string_view title); ///< UTF-8, a line of the text a paragraph
};

[[nodiscard]] const std::vector<PageTemplate>& pageTemplates();

} // namespace duixian::sources
