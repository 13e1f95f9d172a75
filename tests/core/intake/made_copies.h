// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duixian::intake {

/// A text as another file may hold it.
struct MadeCopy {
    std::string name; ///< of the file; its suffix tells the kind
    std::string bytes;
};

/// The same report as other files: other encodings, traditional script, full width, hard line breaks, written escapes, a saved page with
/// its menus, some characters censored or lost, a tenth cut off at the end.
[[nodiscard]] std::vector<MadeCopy> madeCopies(std::u16string_view text);

} // namespace duixian::intake
