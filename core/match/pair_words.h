// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

#include "core/model/pair_decision.h"
#include "core/model/statement.h"

namespace duixian::match {

/// A person's words on targets and outcomes, by the statements that their ends are. decisions lives longer than it.
class PairWords {
public:
    PairWords(const std::vector<Statement>& earlier, const std::vector<Statement>& later, const std::vector<PairDecision>& decisions);

    /// The latest word on the two (indices of statements); null where nobody said anything.
    [[nodiscard]] const PairDecision* on(std::size_t target, std::size_t outcome) const;
    /// The latest word that joins the target with anything, or overrules its verdict.
    [[nodiscard]] const PairDecision* joining(std::size_t target) const;

private:
    std::map<std::pair<std::size_t, std::size_t>, const PairDecision*> m_on;
    std::map<std::size_t, const PairDecision*> m_joining;
};

} // namespace duixian::match
