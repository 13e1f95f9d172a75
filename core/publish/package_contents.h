// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/match/coverage.h"
#include "core/model/decision.h"
#include "core/model/pair_row.h"
#include "core/model/report_statements.h"
#include "core/model/target_measures.h"
#include "core/publish/library_tables.h"
#include "core/publish/steps.h"

namespace duixian::publish {

/// All that the files of a publication tell of a library's reports, read once.
struct PackageContents {
    std::vector<ReportStatements> reports;                   ///< with a person's decisions applied
    std::vector<std::vector<std::optional<Ruling>>> rulings; ///< what a person said of each of their statements
    std::vector<std::size_t> lengths;                        ///< of their texts, in UTF-16 code units
    std::vector<PairRow> pairs;
    MeasuredPanel panel;
    Coverage coverage;
    std::string asOf; ///< when the library was changed last, ISO 8601 in UTC; empty: nobody knows
};

/// steps: one for each report.
[[nodiscard]] PackageContents contentsOf(const LibraryTables& tables, Steps& steps);

/// The statements of all reports numbered from 1, in their order.
class StatementNumbers {
public:
    explicit StatementNumbers(const std::vector<ReportStatements>& reports);

    [[nodiscard]] std::size_t numberOf(std::size_t report, std::size_t statement) const { return m_firsts.at(report) + statement; }
    /// Of one that was handed on by value; none where there is no such report or statement.
    [[nodiscard]] std::optional<std::size_t> numberOf(ReportId report, const Statement& statement) const;
    /// Of the floor that a stretch target belongs to.
    [[nodiscard]] std::optional<std::size_t> floorOf(std::size_t report, const Statement& stretch) const;

private:
    const std::vector<ReportStatements>& m_reports;
    std::vector<std::size_t> m_firsts;
    std::map<ReportId, std::size_t> m_places;
};

} // namespace duixian::publish
