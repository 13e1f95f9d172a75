// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/model/panel.h"

namespace duixian {

/// What the literature reckons with targets. All of a row's first target and first outcome, in the row's unit (of a growth in percentage
/// points); of a range its lower end counts.
/// Deviation 偏差: outcome - target (Wei & Jian 2018). Ratio 完成率: outcome / target (Gong et al. 2025). Amplification 层层加码: target -
/// the target of the next higher level for the same year (Li et al. 2019). Ratchet 棘轮: target - the target of the year before, beside
/// last year's deviation (Xu et al. 2022: a good result today is a higher target tomorrow). YearsUnchanged: for how many years in a row the
/// target has had this number, this year among them (Wei & Jian 2018 on repeated targets).
enum class TargetMeasure { Deviation, Ratio, Amplification, Ratchet, YearsUnchanged };

inline constexpr std::array targetMeasures{TargetMeasure::Deviation, TargetMeasure::Ratio, TargetMeasure::Amplification,
                                           TargetMeasure::Ratchet, TargetMeasure::YearsUnchanged};

/// One of them for one row.
struct MeasuredTarget {
    double value = 0;
    std::optional<double> deviationBefore = {}; ///< Ratchet: last year's deviation, where it is known
    std::optional<PanelFigure> basis = {};      ///< Amplification: the upper level's target; Ratchet: that of the year before
    std::optional<Place> upper = {};            ///< Amplification: whose target the basis is

    friend bool operator==(const MeasuredTarget&, const MeasuredTarget&) = default;
};

/// Of one row of a panel; none where what it needs is not in the library, or has no number.
struct TargetMeasures {
    std::array<std::optional<MeasuredTarget>, targetMeasures.size()> measured; ///< by TargetMeasure

    [[nodiscard]] const std::optional<MeasuredTarget>& of(TargetMeasure measure) const
    {
        return measured.at(static_cast<std::size_t>(measure));
    }
    friend bool operator==(const TargetMeasures&, const TargetMeasures&) = default;
};

/// The table place by indicator by year with the measures of its rows.
struct MeasuredPanel {
    std::vector<PanelRow> rows;
    std::vector<TargetMeasures> measures; ///< of each row

    friend bool operator==(const MeasuredPanel&, const MeasuredPanel&) = default;
};

} // namespace duixian
