// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/model/choices.h"
#include "core/model/judgements.h"
#include "core/model/pin.h"
#include "core/model/report.h"
#include "core/model/second_figure.h"

namespace duixian::library {

/// With a zero byte inside: bytes are no C string.
inline constexpr char sampleArray[] = "the bytes of a file\0 with a zero";
inline constexpr std::string_view sampleBytes(sampleArray, sizeof sampleArray - 1);

/// A made-up report of an invented district in which every field holds something.
[[nodiscard]] Report sampleReport();
/// A person's word on every field, and two on one passage.
[[nodiscard]] Choices sampleChoices();
/// A person's word of every kind on the statements of sampleReport(), the pair's other end in another report.
[[nodiscard]] Judgements sampleJudgements(ReportId report, ReportId other);
/// Two paragraphs of sampleReport() joined with ones of another, the second adrift; the ends in report come first.
[[nodiscard]] std::vector<Pin> samplePins(ReportId report, ReportId other);
/// Of sampleReport()'s place, and of one that the gazetteer does not know; by path of the place.
[[nodiscard]] std::vector<SecondFigure> sampleSecondFigures();
/// One of which nothing is known but its planned year.
[[nodiscard]] Report bareReport();

} // namespace duixian::library
