// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/text/offset_map.h"

namespace duixian::text {

/// Why a stretch of the decoded text is no part of the report itself.
enum class FurnitureReason { Navigation, Glossary, Annex, Signature };

/// A stretch that is kept and shown, but that the rules do not read (spans in the decoded text).
struct Furniture {
    Span span;
    FurnitureReason reason;
};

/// What the rules read: full-width digits, letters, % : . and blanks narrowed one by one; blanks inside a line left out where Chinese or
/// digits stand on either side; line ends kept as \n, also where they cut a sentence (outline joins those). Same script as the decoded
/// text.
struct CleanText {
    std::u16string text;
    OffsetMap map;
    std::vector<Furniture> furniture;
};

[[nodiscard]] CleanText clean(std::u16string_view decoded);

} // namespace duixian::text
