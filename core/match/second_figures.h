// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/pair_row.h"
#include "core/model/second_figure.h"

namespace duixian {
class Lexicon;
}

namespace duixian::match {

/// Figures of other sources, found by what they are of. It looks into the figures that it was made of.
class SecondFigures {
public:
    SecondFigures(const std::vector<SecondFigure>& figures, const Lexicon& lexicon);

    /// Those of the place (by its code, where both have one, else by its path), the indicator, the measure and the period, whose unit can
    /// be brought to this one; by source.
    [[nodiscard]] std::vector<SecondFigure> beside(const Place& place, std::u16string_view indicator, Measure measure, const Period& period,
                                                   std::u16string_view unit) const;

private:
    const std::vector<SecondFigure>* m_figures;
    const Lexicon* m_lexicon;
    std::multimap<std::u16string, std::size_t> m_found; ///< by place, indicator, measure and period
};

struct SecondDifference {
    double difference = 0; ///< second - statement, in the statement's unit
    bool differs = false;  ///< by more than half a unit of the last digit that either is written with; of a % of the second by more than
                           ///< 0.05, as such figures are given with one decimal

    friend bool operator==(const SecondDifference&, const SecondDifference&) = default;
};

/// None where one of them has no number, or the units cannot be brought together.
[[nodiscard]] std::optional<SecondDifference> secondDifference(const SecondFigure& second, const Statement& statement);

/// The figures that stand beside a row, held against its outcome.
[[nodiscard]] std::vector<SecondBeside> secondBeside(const PairRow& row);

} // namespace duixian::match
