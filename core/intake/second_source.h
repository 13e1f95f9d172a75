// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/report.h"
#include "core/model/second_figure.h"

namespace duixian {
class Lexicon;
}

namespace duixian::library {
class Library;
}

namespace duixian::intake {

/// The places of a library's reports, each once.
[[nodiscard]] std::vector<Place> placesOf(const library::Library& library);

/// Reads a file of figures that another source gives: separated values (comma, tab or semicolon; RFC 4180) in any encoding that reports
/// come in, the names of the columns in the first row, Chinese or English, in any order (resources/lexicon/second_source.tsv); further
/// columns are passed over. Fails with FileEmpty or EncodingUnknown.
///
/// - place: see named_place.h; known are the places that go first.
/// - year: 2020, 2020年 or 2016-2020.
/// - value: with a decimal point; commas only between groups of three digits.
/// - unit: may be empty where the indicator is a bare number or none that the lexicon knows; a % at the value stands for it.
/// - measure: level, growth, average_growth or change, or what Chinese tables call them. Where the column or its field is not there, the
///   indicator's name tells (地区生产总值增速 is the growth of 地区生产总值), then the unit: 个百分点 is a change; % is a growth of a
///   standard indicator whose level is counted in something else, and the level of all others; any other unit is a level.
[[nodiscard]] Result<SecondFigureFile> readSecondSource(std::string_view bytes, const Lexicon& lexicon, const std::vector<Place>& known);

} // namespace duixian::intake
