// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

#include "app/compare/side.h"
#include "core/model/alignment.h"
#include "core/model/report.h"

namespace duixian::comparing {

using HiddenJoints = std::set<Joint>;

/// The paragraphs of a side, and the end of a link on it.
[[nodiscard]] const std::vector<AlignedParagraph>& paragraphsOf(const Alignment& alignment, Side side);
[[nodiscard]] std::size_t endOf(const Link& link, Side side);

/// The link of a paragraph that is followed (goesBefore), of two alike the one that comes first. None where it has none, or where all of
/// its joints are hidden.
[[nodiscard]] std::optional<std::size_t> bestLink(const Alignment& alignment, Side side, std::size_t paragraph, const HiddenJoints& hidden);

/// Whether a link says that both ends tell of the same: that their parts correspond is not enough.
[[nodiscard]] bool isOfWeight(const Link& link);

/// The part of the other report that answers to the part around a paragraph: its first paragraph, and the paragraphs from begin to end that
/// are in it. Told by a link between headings; of the parts around the paragraph the innermost one that has one.
struct AnsweringPart {
    std::size_t heading = 0;
    Span paragraphs;

    friend bool operator==(const AnsweringPart&, const AnsweringPart&) = default;
};
[[nodiscard]] std::optional<AnsweringPart> answeringPart(const Alignment& alignment, Side side, std::size_t paragraph,
                                                         const std::vector<Part>& parts, const std::vector<Part>& otherParts);

/// The paragraph that an offset of the text stands in or behind; none before the first.
[[nodiscard]] std::optional<std::size_t> paragraphAt(const std::vector<AlignedParagraph>& paragraphs, std::size_t offset);

} // namespace duixian::comparing
