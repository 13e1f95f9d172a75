// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/judgements.h"
#include "core/model/statement_field.h"

namespace duixian::judgement {

/// A statement that another reading sees differently.
struct StatementChange {
    std::optional<std::size_t> before;  ///< none: it is new
    std::optional<std::size_t> after;   ///< none: it is gone
    std::vector<StatementField> fields; ///< in which the two differ; empty where one of them is none

    friend bool operator==(const StatementChange&, const StatementChange&) = default;
};

/// One reading of a report: its text and what was found in it.
struct Reading {
    std::u16string_view text;
    const std::vector<Statement>& statements;
};

/// How two readings of one report differ, in the order of the text, the gone ones where they stood. Statements belong together by figure,
/// then by indicator, subject, kind and measure; a figure that was widened or narrowed (5%, 5%左右) stays one. In another text (another
/// encoding) figures are found as in placing.h; that their offsets differ is no change.
[[nodiscard]] std::vector<StatementChange> changes(const Reading& before, const Reading& after);

/// What a person accepted or corrected and the new reading sees differently: the person's word holds, but may want a second look.
struct Disagreement {
    std::size_t decision = 0;
    std::optional<std::size_t> after;   ///< the program's new statement; none: it does not find it any more
    std::vector<StatementField> fields; ///< of what is settled, in which the new reading differs

    friend bool operator==(const Disagreement&, const Disagreement&) = default;
};

/// What a new reading would change for what a person said.
struct JudgementChanges {
    std::vector<std::size_t> adrift;    ///< decisions that hold now and would not
    std::vector<std::size_t> returning; ///< decisions that are adrift now and would hold
    std::vector<Disagreement> disagreements;
};

/// carried: carryOver(before, …) for the new reading, whose statements these are. A disagreement is new only: what the rules saw
/// differently when the person decided (or as they saw it last) is none.
[[nodiscard]] JudgementChanges judgementChanges(const Judgements& before, const std::vector<Statement>& found, const Judgements& carried,
                                                const std::vector<Statement>& foundNow);

} // namespace duixian::judgement
