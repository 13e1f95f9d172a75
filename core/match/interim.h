// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "core/match/neighbours.h"
#include "core/match/side.h"
#include "core/model/pair_row.h"
#include "core/model/report_statements.h"

namespace duixian::match {

/// What was reported on the way to targets whose time is not over: of a target for 2025 what the report on 2023 says. It looks into the
/// reports that it was made of.
class Interims {
public:
    Interims(const std::vector<ReportStatements>& reports, const Lexicon& lexicon);

    /// The outcome of the same indicator, measure and dimension that the last report of the place before the target's last year gives for
    /// the last year it reviews; of several the one that counts from the target's first year on, else the first. None where no report
    /// after the one that sets the target has one.
    [[nodiscard]] std::optional<Interim> of(const Statement& target, const ReportStatements& earlier);

private:
    const std::vector<Side>& outcomesOf(std::size_t report);

    const std::vector<ReportStatements>* m_reports;
    const Lexicon* m_lexicon;
    Neighbours m_neighbours;
    std::map<std::size_t, std::vector<Side>> m_outcomes; ///< by report
};

} // namespace duixian::match
