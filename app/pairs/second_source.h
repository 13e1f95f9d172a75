// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QString>

#include "core/model/second_figure.h"
#include "core/model/statement.h"

namespace duixian::pairing {

/// A figure of another source beside the outcome of a report.
struct BesideOutcome {
    std::optional<double> difference; ///< source - report, in the report's unit; none where they can't be compared
    bool beyondRounding = false;      ///< more than the less exact of the two can hide
};

/// Brings units together and compares; whoever knows units hands it to the page. Without one nothing is compared.
using Comparing = std::function<BesideOutcome(const SecondFigure&, const Statement&)>;

/// "38.2 亿元", "38.2 亿元 (≠ +0.4)": ≠ stands where the two differ by more than rounding, ≈ where by less.
[[nodiscard]] QString secondText(const SecondFigure& figure, const BesideOutcome& beside);
/// The same with the source's name in front.
[[nodiscard]] QString secondLine(const SecondFigure& figure, const BesideOutcome& beside);

} // namespace duixian::pairing
