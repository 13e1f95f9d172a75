// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

namespace duixian {

/// Why a stretch of the decoded text is not simply read as it stands. Nothing of a text is ever deleted: a layer marks, dims or hides it.
/// Furniture is not read by the rules; damage is read over, and what is found in it is doubtful.
enum class LayerReason {
    Navigation,    ///< what a web page puts around: menus, paths, share and print buttons, counts of views, rights, tag clouds
    Forum,         ///< what a forum puts around: names, floors, points, signatures
    Advertisement, ///< words planted into the text (a title of a novel at a paragraph's end)
    Repeated,      ///< the same body once more
    PageMargin,    ///< running heads, feet and numbers of printed pages
    Glossary,      ///< terms explained, footnotes
    Annex,         ///< lists of attached files, tables behind the report
    TakenOut,      ///< a person took it out

    Censored,      ///< * for words
    LostBytes,     ///< ???, ?! or U+FFFD for characters that were lost
    BrokenLine,    ///< a line end inside a sentence (newspaper columns, lines of a PDF)
    WrittenEscape, ///< \r\n, &nbsp; or <U+00A0> written out as characters
};

/// Whether the rules pass over such a stretch.
[[nodiscard]] constexpr bool isFurniture(LayerReason reason)
{
    return reason <= LayerReason::TakenOut;
}

/// A stretch of the decoded text with its reason.
struct Layer {
    Span span;
    LayerReason reason = LayerReason::Navigation;

    friend bool operator==(const Layer&, const Layer&) = default;
};

} // namespace duixian
