// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "app/shell/trail.h"

namespace duixian::shell {

/// Where a person is in a window, for the window that comes after it.
struct Stay {
    Trail trail;
    Place place;
    std::size_t readingAt = 0; ///< the offset at the top of the text
    bool preferences = false;  ///< they are open
};

} // namespace duixian::shell
