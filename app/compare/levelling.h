// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "app/reader/extent.h"

namespace duixian::comparing {

/// A text as it is set in its reader, in pixels. A scroll position is the document's y at the top edge of the viewport.
struct Column {
    std::vector<reader::Extent> paragraphs; ///< in the order of the text
    double height = 0;                      ///< of the document
    double viewport = 0;                    ///< height of what is seen of it

    /// As far as a person may scroll.
    [[nodiscard]] double lastScroll() const { return height > viewport ? height - viewport : 0; }
};

/// The y in the viewport at which one reads: a quarter down; at the begin and at the end of a text it moves to its first and to its last
/// paragraph, so that each paragraph comes to it and nobody has to scroll into empty room.
[[nodiscard]] double readingLine(const Column& column, double scroll);

/// The paragraph that is read: the last one whose top is at the line or above it; before the first one the first. None in an empty column.
[[nodiscard]] std::optional<std::size_t> readAt(const Column& column, double scroll);

/// The whole scroll position at which a paragraph begins to be read, among those that a person may scroll to.
[[nodiscard]] double scrollToRead(const Column& column, std::size_t paragraph);

/// Where the other side has to be scrolled to, so that its paragraph stands beside the one of the side that leads: tops level while the
/// leading one's is in view; when that has gone out above, the other's top sticks to the edge, and one that is taller slides on in
/// proportion, so that the ends of both come to the reading line together. May lie before 0 and behind lastScroll().
[[nodiscard]] double levelWith(const Column& leading, double scroll, std::size_t leadingParagraph, const Column& other,
                               std::size_t otherParagraph);

} // namespace duixian::comparing
