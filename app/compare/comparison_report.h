// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "app/compare/compared_report.h"
#include "app/compare/paper.h"
#include "core/base/result.h"
#include "core/model/alignment.h"
#include "core/model/carried_over.h"
#include "core/model/compared_table.h"

namespace duixian::comparing {

/// What a comparison report is made of. The passages are those of the first two reports, the table is that of all.
struct ReportMatter {
    std::vector<ComparedReport> reports;
    std::shared_ptr<const Alignment> alignment; ///< null: no passages
    std::shared_ptr<const CarriedOver> carried; ///< what the second has of the first; null: not worked out
    ComparedTable table;                        ///< with a column for each of the reports, in their order; empty: none
    QString program;                            ///< version
    int rules = 0;                              ///< version of those of today
};

enum class LinksShown {
    All,
    Figures, ///< only what promises, indicators or a person's hand join
};

enum class RowsShown {
    All,
    Shared, ///< only those in which several reports have a figure
};

enum class ReportFile { Html, Pdf };

/// What a person wants in it. The sources and the word on the method are never left out.
struct ReportWish {
    ReportFile file = ReportFile::Html;
    bool table = true;
    bool passages = true;
    bool alone = true; ///< what has no counterpart
    LinksShown links = LinksShown::All;
    RowsShown rows = RowsShown::Shared;
    ComparedWith with = ComparedWith::Before; ///< in the table of more than two reports
};

/// "X beside Y".
[[nodiscard]] QString comparisonTitle(const ReportMatter& matter);
/// As values, worded in the language of the window.
[[nodiscard]] Paper comparisonPaper(const ReportMatter& matter, const ReportWish& wish);

/// Writes it as one HTML file that needs no other, or as a PDF of A4 pages. The same matter gives the same bytes. The file is whole or as
/// it was before. Fails with WriteFailed.
[[nodiscard]] Result<void> writeComparison(const QString& path, const ReportMatter& matter, const ReportWish& wish);

} // namespace duixian::comparing
