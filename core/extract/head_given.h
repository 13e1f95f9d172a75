// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/extract/head_parts.h"
#include "core/extract/head_people.h"

namespace duixian::extract {

/// A year and what says it; span in the clean text.
struct SaidYear {
    int year = 0; ///< 0: nothing says it, or (of main targets) 今年
    Witness witness = Witness::Body;
    Span span;
};

/// 今年经济社会发展的主要预期目标是, 2019年预期目标: the year, 0 for 今年; none where no sentence says so. Where the year of the report is
/// known, what lies farther ahead (到2025年的主要目标) is the target of a term and does not count.
[[nodiscard]] std::optional<SaidYear> yearOfTargets(const HeadSource& source, const Front& front, int given = 0);

/// The year in which the report was given: from the headings of its parts, title, date, main targets, else the years that the review names,
/// else the file's name.
[[nodiscard]] SaidYear yearGiven(const HeadSource& source, const Front& front, const std::vector<PartWords>& parts,
                                 const Occasion& occasion);

/// From the begin of the report to its first part that looks ahead: what looks back, whether a heading says so or not.
[[nodiscard]] Span stretchBeforePlan(const HeadSource& source, const Front& front, const std::vector<PartWords>& parts);

} // namespace duixian::extract
