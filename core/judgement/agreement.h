// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "core/model/judgements.h"
#include "core/model/statement_field.h"

namespace duixian::judgement {

/// What two people said of one report, in the terms of one reading of it: the program's statements, and both people's words for its text
/// (what another library holds comes here by carryOver). All three outlive it.
struct TwoOpinions {
    const std::vector<Statement>& found;
    const Judgements& mine;
    const Judgements& theirs;
};

/// A statement as one of them left it.
struct View {
    Statement statement;
    std::size_t decision = 0; ///< the word on it, among the person's decisions
    bool rejected = false;
};

/// A statement of which at least one of them said something, or which one of them added.
struct SeenTwice {
    std::optional<View> mine;           ///< none: said nothing
    std::optional<View> theirs;         ///< none: said nothing
    std::vector<StatementField> fields; ///< in which they differ, where it stands for both

    /// Both said something, and not the same.
    [[nodiscard]] bool disputed() const { return mine && theirs && (mine->rejected != theirs->rejected || !fields.empty()); }
};

/// In the order of the text. Statements that each of them added are one where their figures overlap.
[[nodiscard]] std::vector<SeenTwice> seenTwice(const TwoOpinions& opinions);

/// How often two people say the same, of how many that both said something of.
struct Rate {
    std::size_t same = 0;
    std::size_t compared = 0;
    /// Cohen's kappa: the share beyond what chance would give, 1 for full agreement; none where both gave one and the same answer to all,
    /// or nothing was compared.
    std::optional<double> kappa;
};

struct Agreement {
    Rate standing;                                    ///< whether it is a statement at all
    std::array<Rate, statementFields.size()> byField; ///< of those that stand for both, in the order of statementFields
    std::size_t onlyMine = 0;                         ///< statements that only one of them said something of
    std::size_t onlyTheirs = 0;
};

/// Of any number of reports.
[[nodiscard]] Agreement agreementOn(const std::vector<SeenTwice>& seen);

enum class Side { Mine, Theirs };

/// My judgements with theirs: of the statement seen[i] the word of sides[i] holds, none of one who said nothing included; remarks, tags and
/// words on pairs that I do not have come in as well.
[[nodiscard]] Judgements merged(const TwoOpinions& opinions, const std::vector<SeenTwice>& seen, const std::vector<Side>& sides);

} // namespace duixian::judgement
