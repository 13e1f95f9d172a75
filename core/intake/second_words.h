// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/statement.h"

namespace duixian::intake {

/// The columns of a file of another source, in the order of their names in SecondFigureProblem::ColumnMissing; Measure may be missing.
enum class SecondColumn { Place, Indicator, Year, Value, Unit, Source, Measure };
constexpr std::size_t secondColumns = 7;

[[nodiscard]] std::u16string_view nameOf(SecondColumn column);

/// A field as it is compared: simplified, narrow, without blanks at its ends.
[[nodiscard]] std::u16string plainField(std::u16string_view field);

/// By resources/lexicon/second_source.tsv, of plain fields; Latin letters in any case.
[[nodiscard]] std::optional<SecondColumn> columnNamed(std::u16string_view plain);
[[nodiscard]] std::optional<Measure> measureNamed(std::u16string_view plain);

struct MeasuredName {
    std::u16string_view name;
    std::optional<Measure> measure; ///< none where the name does not tell
};
/// A name with what it says of the measure at its end taken off: 地区生产总值增速.
[[nodiscard]] MeasuredName withoutMeasure(std::u16string_view name);

} // namespace duixian::intake
