// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/extract/written_unit.h"
#include "core/lexicon/lexicon.h"

namespace duixian::extract {

/// How a figure is written.
enum class Form {
    Plain,    ///< 171.31亿元, 两家
    Range,    ///< 5-10家, 十五六家
    Fraction, ///< 1/4, 一半
    Ratio,    ///< 2.2:38.4:59.4
    Doubling, ///< 翻一番
    Zero,     ///< 零, 清零
    Bare,     ///< a number without a unit
};

/// A numeric expression with its unit, before anything else is known of it. Spans are in the clean text.
struct Figure {
    Span span; ///< number and unit: what the quote shows
    Form form = Form::Plain;
    double value = 0;
    std::optional<double> valueMax;
    bool noValue = false;     ///< a ratio
    bool spelledOut = false;  ///< the number is in Chinese characters
    bool openAbove = false;   ///< 余 or 多 stands in it
    std::u16string unit;      ///< with its multiplier, without 余 and 多
    std::size_t unitWord = 0; ///< where the word of the unit begins in `unit`, behind the multiplier
    UnitClass what = UnitClass::Other;

    void take(const WrittenUnit& found)
    {
        unit = found.unit;
        unitWord = found.word;
        what = found.what;
        openAbove = openAbove || found.more;
        span.end = found.end;
    }
};

/// Every numeric expression that begins in the stretch, from left to right, also those that mean nothing to us (a year, an ordinal):
/// rejects drops those.
[[nodiscard]] std::vector<Figure> findFigures(std::u16string_view text, const Span& stretch, const Lexicon& lexicon);

} // namespace duixian::extract
