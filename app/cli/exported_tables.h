// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/export/table.h"
#include "core/library/library.h"
#include "core/model/pair_row.h"
#include "core/model/report_statements.h"

namespace duixian {
class Lexicon;
}

namespace duixian::cli {

/// The tables that a library is exported as, and the lines of JSON that are made of them.
class ExportedTables {
public:
    explicit ExportedTables(const library::Library& library);

    /// Who reads a table: people want the officials' words for how far a task is, programs the codes.
    enum class Reader { Person, Program };

    /// statements, pairs, panel, tasks or silence, of reports that stand together in the library's list; coverage and second are of the
    /// whole library, whatever the reports.
    [[nodiscard]] exporting::Table table(const std::string& name, const std::vector<ReportStatements>& reports, Reader reader) const;
    /// A line for each row.
    [[nodiscard]] std::vector<std::string> lines(const std::string& name, const std::vector<ReportStatements>& reports) const;
    /// Whether a table is of the whole library.
    [[nodiscard]] static bool isWhole(const std::string& name) { return name == "coverage" || name == "second"; }

    /// The targets of reports with what came of them, and what other sources say.
    [[nodiscard]] std::vector<PairRow> pairRows(const std::vector<ReportStatements>& reports) const;

private:
    const library::Library& m_library;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::vector<SecondFigure> m_second;
};

/// Whether two reports that follow each other in a library's list are of one place.
[[nodiscard]] bool areOfOnePlace(const library::ReportEntry& a, const library::ReportEntry& b);

/// The reports of a library, place after place.
void eachPlace(const library::Library& library, const std::function<void(const std::vector<ReportStatements>& ofPlace)>& take);

} // namespace duixian::cli
