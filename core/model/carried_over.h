// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/span.h"

namespace duixian {

/// What of a sentence stood in another report already. Their names stand in core/model/names.h.
enum class Carried {
    Same,      ///< word for word, every figure the same; script, width, blanks and punctuation aside
    NewNumber, ///< word for word, with other figures
    Reworded,  ///< most of its words
    New,       ///< nothing like it
};

/// How many kinds there are.
inline constexpr std::size_t carriedKinds = 4;

/// A sentence of report b with what it was in report a.
struct CarriedSentence {
    Span b;                ///< in the decoded text of b
    std::optional<Span> a; ///< its partner in the decoded text of a; none for a new one
    Carried kind = Carried::New;
    double likeness = 0;             ///< 0 to 1: how much of the words is the same, figures aside; of a new one with the nearest sentence
    bool moved = false;              ///< it stands in another order among the sentences that were carried over than its partner did
    std::optional<std::size_t> part; ///< the innermost of b's parts that it stands in
    std::size_t letters = 0;         ///< characters, without blanks and punctuation

    friend bool operator==(const CarriedSentence&, const CarriedSentence&) = default;
};

/// A sentence of a that b has no more.
struct GoneSentence {
    Span a;
    std::optional<std::size_t> part; ///< the innermost of a's parts

    friend bool operator==(const GoneSentence&, const GoneSentence&) = default;
};

/// How many characters of a stretch of b are of each kind.
struct CarriedShare {
    std::optional<std::size_t> part;                 ///< one of b's parts; none: the whole report
    std::array<std::size_t, carriedKinds> letters{}; ///< by Carried

    [[nodiscard]] std::size_t all() const { return letters[0] + letters[1] + letters[2] + letters[3]; }
    [[nodiscard]] std::size_t of(Carried kind) const { return letters[static_cast<std::size_t>(kind)]; }
    /// 0 to 1; 0 of an empty stretch.
    [[nodiscard]] double share(Carried kind) const { return all() == 0 ? 0 : static_cast<double>(of(kind)) / static_cast<double>(all()); }

    friend bool operator==(const CarriedShare&, const CarriedShare&) = default;
};

/// What report b has of report a. Headings and short phrases (各位代表) are not counted and stand in no list.
struct CarriedOver {
    std::vector<CarriedSentence> sentences; ///< in the order of b
    std::vector<GoneSentence> gone;         ///< in the order of a
    std::vector<CarriedShare> shares; ///< of the whole, then of b's parts of level 1 and 2 in their order, as far as sentences stand there

    friend bool operator==(const CarriedOver&, const CarriedOver&) = default;
};

} // namespace duixian
