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

    /// The next piece of the file, of CSV first the names of the columns. None: that was all.
    [[nodiscard]] std::optional<std::string> next();
    /// The next piece as a table, for who writes no text. None: that was all.
    [[nodiscard]] std::optional<exporting::Table> nextTable();

private:
    /// The reports of a piece, as places in the entries.
    struct Stretch {
        std::size_t begin;
        std::size_t end;
    };

    [[nodiscard]] std::optional<Stretch> advance();
    [[nodiscard]] std::size_t endOf(std::size_t begin) const;
    [[nodiscard]] exporting::Table table(Stretch stretch) const;
    [[nodiscard]] std::string lines(Stretch stretch) const;
    [[nodiscard]] std::vector<ReportStatements> reports(Stretch stretch) const;

    const LibraryTables& m_tables;
    const Publication& m_publication;
    Steps& m_steps;
    std::size_t m_next = 0;
    bool m_headDone = false;
    bool m_done = false;
};

} // namespace duixian::publish
