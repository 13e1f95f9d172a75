// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/export/pair_tables.h"
#include "core/export/table.h"
#include "core/library/library.h"
#include "core/model/pair_row.h"
#include "core/model/report_statements.h"
#include "core/model/target_measures.h"
#include "core/publish/published_table.h"

namespace duixian {
class Lexicon;
}

namespace duixian::publish {

/// The tables of a library, which has to outlive it.
class LibraryTables {
public:
    /// chosen: the reports that the tables are of, the others are as if they were not there; empty: all.
    explicit LibraryTables(const library::Library& library, const std::vector<ReportId>& chosen = {});

    [[nodiscard]] const library::Library& library() const { return m_library; }
    /// The reports that the tables are of, in the order of the library's list.
    [[nodiscard]] const std::vector<library::ReportEntry>& entries() const { return m_entries; }
    [[nodiscard]] const Lexicon& lexicon() const { return *m_lexicon; }

    /// The table of reports that stand together in that list; coverage and second are of all of them, whatever the reports. stateWord: what
    /// a task's state is called; none: by its code.
    [[nodiscard]] exporting::Table table(PublishedTable which, const std::vector<ReportStatements>& reports,
                                         const exporting::StateWords& stateWord = {}) const;
    /// Its rows as lines of JSON, with codes.
    [[nodiscard]] std::vector<std::string> lines(PublishedTable which, const std::vector<ReportStatements>& reports) const;

    /// The targets of reports with what came of them, and what other sources say.
    [[nodiscard]] std::vector<PairRow> pairRows(const std::vector<ReportStatements>& reports) const;
    /// What they promise and report year by year, with what the literature reckons of it.
    [[nodiscard]] MeasuredPanel panel(const std::vector<ReportStatements>& reports) const;

private:
    [[nodiscard]] std::vector<SecondFigure> secondOfPlaces() const;

    const library::Library& m_library;
    bool m_all;
    std::vector<library::ReportEntry> m_entries;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::vector<SecondFigure> m_second;
};

/// Whether two reports that follow each other in a library's list are of one place.
[[nodiscard]] bool areOfOnePlace(const library::ReportEntry& a, const library::ReportEntry& b);

/// The reports of a library, place after place.
void eachPlace(const library::Library& library, const std::function<void(const std::vector<ReportStatements>& ofPlace)>& take);

} // namespace duixian::publish
