// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duixian::sources {

/// Whether a line that a page shows above its main text belongs to the report: its title, the congress, the day, who gave it. A path
/// (首页 > 政务公开), the day of publishing and a count of views do not.
[[nodiscard]] bool belongsToTitle(std::u16string_view line, bool heading);

/// The report's name out of what the page calls itself ("2031年政府工作报告_云川区人民政府"); empty where no part of it names a report.
[[nodiscard]] std::u16string reportName(std::u16string_view pageTitle);

} // namespace duixian::sources
