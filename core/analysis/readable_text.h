// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/extractor.h"
#include "core/model/report.h"
#include "core/text/clean.h"
#include "core/text/layers.h"
#include "core/text/outline.h"

namespace duixian::analysis {

/// A decoded text as the rules read it: cleaned, folded, its lines joined, its outline made.
struct ReadableText {
    text::CleanText clean;
    std::u16string folded;
    text::Outline outline;
    std::vector<Layer> layers; ///< furniture and damage, by their begins; spans in the decoded text
    std::size_t joins = 0;     ///< line ends inside sentences that were joined

    [[nodiscard]] extract::Source source(std::u16string_view decoded) const { return {decoded, folded, clean, outline}; }
};

/// A text that is read for the first time. cuts: places of the decoded text where paragraphs are known to end, in rising order.
[[nodiscard]] ReadableText readable(std::u16string_view decoded, const text::Passages& known, const std::vector<std::size_t>& cuts);

/// The text of a report as it was read: its layers tell what is furniture and where lines are joined.
[[nodiscard]] ReadableText readableAgain(const Report& report);

} // namespace duixian::analysis
