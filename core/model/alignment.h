// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "core/base/span.h"

namespace duixian {

/// What joins a paragraph of one report with one of another; what comes first goes before what comes later. Their names stand in
/// core/model/names.h.
enum class Joint {
    Pinned,    ///< a person joined them
    Promise,   ///< a target of the one and the outcome in the other that answers it
    Indicator, ///< both state figures of one indicator, target with target or outcome with outcome
    Words,     ///< much of their words is the same, figures aside
    Theme,     ///< they speak of one field of work
    Part,      ///< headings of parts that correspond
};

/// A paragraph of a report as it is compared. A line end inside a sentence ends none; one that is much longer than paragraphs are is cut
/// behind a sentence.
struct AlignedParagraph {
    Span span;                       ///< in the decoded text, without blanks at its ends
    std::optional<std::size_t> part; ///< the innermost of the report's parts that it stands in
    bool heading = false;            ///< nothing but a part's heading
    bool furniture = false;          ///< of what is not the report's own: notes on terms, a page's menus
    std::u16string theme;            ///< the field of work that it speaks of (core/align/themes.h); empty: none that is known

    friend bool operator==(const AlignedParagraph&, const AlignedParagraph&) = default;
};

/// Two paragraphs that belong together.
struct Link {
    std::size_t a = 0; ///< among the paragraphs of the first report
    std::size_t b = 0;
    Joint joint = Joint::Words;
    double strength = 0;               ///< 0 to 1: how surely they belong together
    std::vector<std::u16string> about; ///< the indicators or the theme that join them, the weightiest first; may be empty

    friend bool operator==(const Link&, const Link&) = default;
};

/// Which of two links of one paragraph is followed: what a person pinned, what is the same letter for letter (strength 1), what was
/// promised and came of it, then the surer one.
[[nodiscard]] inline bool goesBefore(const Link& one, const Link& other)
{
    const auto rank = [](const Link& link) {
        return std::tuple(link.joint == Joint::Pinned, link.strength >= 1, link.joint == Joint::Promise, link.strength);
    };
    return rank(one) > rank(other);
}

/// Two reports side by side.
struct Alignment {
    std::vector<AlignedParagraph> a; ///< in the order of the text, furniture too
    std::vector<AlignedParagraph> b;
    std::vector<Link>
        links; ///< by a, of one a as they go before each other; at most three with one paragraph on either side, beside pinned ones

    friend bool operator==(const Alignment&, const Alignment&) = default;
};

/// Paragraphs that a person joined: spans in the two decoded texts.
struct PinnedSpans {
    Span a;
    Span b;

    friend bool operator==(const PinnedSpans&, const PinnedSpans&) = default;
};

} // namespace duixian
