// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/alignment.h"
#include "core/model/report.h"

namespace duixian {
class Lexicon;
}

namespace duixian::align {

/// Which paragraphs of two reports belong together: two years of one district, two districts of one year, or any others. Links may cross.
/// pins: what a person joined; such paragraphs keep no other links but those among pins.
[[nodiscard]] Alignment align(const Report& a, const Report& b, const Lexicon& lexicon, const std::vector<PinnedSpans>& pins = {});

} // namespace duixian::align
