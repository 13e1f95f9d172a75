// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace duixian::sources {

/// How an element stands on the page.
enum class ElementSort {
    Inline,
    Block,   ///< begins and ends lines
    Heading, ///< a block that names what follows
    Row,     ///< of a table
    Cell,
    Break, ///< a line end
    Preformatted,
};

[[nodiscard]] ElementSort sortOf(std::string_view name);

} // namespace duixian::sources
