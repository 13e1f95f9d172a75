// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/publish/library_tables.h"
#include "core/publish/publication.h"
#include "core/publish/steps.h"

namespace duixian::publish {

/// A file of CSV or of lines in pieces, so that a large library is never whole in memory: a report is one, of a task sheet or of silence
/// the reports of a place; of what compares all places (pairs, panel) and of the whole library there is one.
class TablePieces {
public:
    /// All of them have to outlive it. steps: one for each report.
    TablePieces(const LibraryTables& tables, const Publication& publication, Steps& steps)
        : m_tables(tables), m_publication(publication), m_steps(steps)
    {
    }

    /// None: that was all.
    [[nodiscard]] std::optional<std::string> next();

private:
    [[nodiscard]] std::size_t endOf(std::size_t begin) const;
    [[nodiscard]] std::string piece(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::string lines(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::vector<ReportStatements> reports(std::size_t begin, std::size_t end) const;

    const LibraryTables& m_tables;
    const Publication& m_publication;
    Steps& m_steps;
    std::size_t m_next = 0;
    bool m_headDone = false;
    bool m_done = false;
};

} // namespace duixian::publish
