// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/text/offset_map.h"

namespace duixian::text {

/// Why a stretch of the decoded text is no part of the report itself.
enum class FurnitureReason {
    Navigation, ///< what a web page or forum puts around
    Glossary,   ///< terms explained, footnotes
    Annex,      ///< a list of attached files
};

/// A stretch that is kept and shown, but that the rules do not read (spans in the decoded text).
struct Furniture {
    Span span;
    FurnitureReason reason;
};

/// What the rules read, unit by unit from the decoded text, in its own script:
/// - full-width digits, letters and ％．：／－～ made half-width; , ; ! ? of Chinese sentences made ，；！？ (the comma of 1,234 stays);
/// - blanks (also &nbsp; written out) left out next to Chinese and inside numbers; an indent, the gap of a tab, and a blank between Latin
///   words are one blank;
/// - zero-width and control characters and the marks of footnotes (奋斗目标[28]) left out; ○ and O among Chinese numerals made 〇;
/// - line ends kept as \n, also where they cut a sentence (outline joins those).
struct CleanText {
    std::u16string text;
    OffsetMap map;
    std::vector<Furniture> furniture;
};

[[nodiscard]] CleanText clean(std::u16string_view decoded);

} // namespace duixian::text
