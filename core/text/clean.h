// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/cleaning_step.h"
#include "core/base/layer.h"
#include "core/text/layers.h"
#include "core/text/offset_map.h"

namespace duixian::text {

/// What the rules read, unit by unit from the decoded text, in its own script:
/// - full-width digits, letters and ％．：／－～ made half-width; , ; ! ? of Chinese sentences made ，；！？ (the comma of 1,234 stays);
/// - blanks left out next to Chinese and inside numbers; an indent, the gap of a tab, and a blank between Latin words are one blank;
/// - what was written out (\r\n, &nbsp;, <U+00A0>, <br>: escapes.h) read as what it stands for;
/// - zero-width and control characters and the marks of footnotes (奋斗目标[28]) left out; ○ and O among Chinese numerals made 〇;
/// - line ends kept as \n, also where they cut a sentence (outline joins those);
/// - furniture inside a line, and page numbers and running heads between two lines, left out, so that sentences go on around them.
/// Furniture
///   by whole lines stays in: the head may hear it.
struct CleanText {
    std::u16string text;
    OffsetMap map;
    std::vector<Layer> furniture;    ///< spans in the decoded text, in order and apart from one another
    std::vector<Layer> damage;       ///< censored words, lost bytes, written escapes: spans in the decoded text, by their begins
    std::vector<CleaningStep> steps; ///< what was done, in the order of Step
};

/// known: what is settled of the passages already; the rest of the furniture is found.
[[nodiscard]] CleanText clean(std::u16string_view decoded, const Passages& known = {});

} // namespace duixian::text
