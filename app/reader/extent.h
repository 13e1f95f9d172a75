// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::reader {

/// From where to where a passage reaches down a document, in its pixels: from the top of the letters of its first line to the bottom of
/// those of its last one. What is hidden has no height and lies where it would be.
struct Extent {
    double top = 0;
    double bottom = 0;

    [[nodiscard]] constexpr double height() const { return bottom - top; }
    friend constexpr bool operator==(const Extent&, const Extent&) = default;
};

} // namespace duixian::reader
