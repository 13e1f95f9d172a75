// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>

#include "app/compare/comparison_report.h"

// The parts of a comparison report, each made by a file of its own.
namespace duixian::comparing {

/// Where figures of the first two reports stand in the list of figures: report, begin of the statement's span, indicator.
using FigurePlaces = std::map<std::tuple<std::size_t, std::size_t, std::u16string>, QString>;

/// Title, file, hash, dates of each report.
[[nodiscard]] PaperPart sourcesPart(const ReportMatter& matter);
/// How many paragraphs belong together, and how much of the second report stood in the first.
[[nodiscard]] PaperPart summaryPart(const ReportMatter& matter);
/// Targets and outcomes apart, then every figure of them with its sentence; fills the places of those figures.
[[nodiscard]] PaperPart tablePart(const ReportMatter& matter, const ReportWish& wish);
[[nodiscard]] PaperPart figuresPart(const ReportMatter& matter, const ReportWish& wish, FigurePlaces& places);
/// Paragraphs beside each other, in the order of the first report.
[[nodiscard]] PaperPart passagesPart(const ReportMatter& matter, const ReportWish& wish, const FigurePlaces& places);
[[nodiscard]] PaperPart alonePart(const ReportMatter& matter, const FigurePlaces& places);
/// How it was made and what it does not know.
[[nodiscard]] PaperPart methodPart(const ReportMatter& matter);

} // namespace duixian::comparing
