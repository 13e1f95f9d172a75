// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

namespace duixian::reader {

/// Where one reads in a text: by its words and not by its height, which another size of the letters and hidden passages change.
struct ReadingPlace {
    std::size_t offset = 0;               ///< of the words at the top of the view; 0: at the text's top
    double below = 0;                     ///< how far below the view's edge they stand, in pixels
    std::optional<std::size_t> statement; ///< where the statement begins that is looked at

    friend bool operator==(const ReadingPlace&, const ReadingPlace&) = default;
};

} // namespace duixian::reader
