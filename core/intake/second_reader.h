// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/judgement/agreement.h"
#include "core/library/library.h"

// Two people who went over the same reports, each in a library of his own: what they say compared, and theirs brought into mine.
namespace duixian::intake {

/// A report that is in both libraries.
struct SharedReport {
    ReportId mine;
    ReportId theirs;
    std::u16string title; ///< as it is called in mine

    friend bool operator==(const SharedReport&, const SharedReport&) = default;
};

/// In the order of mine: the same file, else the only report of the same place, kind and years on either side.
[[nodiscard]] std::vector<SharedReport> sharedReports(const library::Library& mine, const library::Library& theirs);

/// What both said of one report, in the terms of mine.
struct Opinions {
    SharedReport report;
    std::vector<Statement> found;
    Judgements mine;
    Judgements theirs;      ///< carried over to my text; those on pairs whose other report I do not have are left out
    std::size_t adrift = 0; ///< statements they judged whose words are not in my text
    std::vector<judgement::SeenTwice> seen;
};

/// Of the shared reports those of which at least one of both said something.
[[nodiscard]] std::vector<Opinions> opinionsOn(const library::Library& mine, const library::Library& theirs,
                                               const std::vector<SharedReport>& shared);

/// Brings their word into my library, as part of the step: of the statement seen[i] that of sides[i]. False, and nothing is changed, where
/// I have said something else since.
bool merge(library::Library& mine, const Opinions& opinions, const std::vector<judgement::Side>& sides, HistoryStep& step);

/// Brings what other sources say in their library into mine, as part of the step; where both have the figure of one source, holds tells
/// whose stays.
void mergeSecondFigures(library::Library& mine, const library::Library& theirs, judgement::Side holds, HistoryStep& step);

} // namespace duixian::intake
