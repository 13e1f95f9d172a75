// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/model/statement.h"

namespace duixian::presentation {

/// A number for the screen: the shortest decimal that is the same double, in the locale's signs, with a true minus (U+2212). Never for
/// files.
[[nodiscard]] QString shownNumber(double value, const QLocale& locale = QLocale());

/// A number without the noise of a division (12.340000000000002), and what no report would write (33.333333) with three digits or one
/// decimal.
[[nodiscard]] double tidied(double value);

/// The figure without its bound: "171.31 亿元", "+9.5 %", "−0.4 个百分点", "5–10 家"; a ratio and a sync as quoted. A plus is written for
/// growth and change only, where the text has a direction too.
[[nodiscard]] QString figureText(const Statement& statement, const QLocale& locale = QLocale());

/// The figure with the sign of its bound, where the text has one: "≥ 8 %", "≈ 7 %", "≤ 5 %". Of a fall the bound is that of the fall, so
/// 降低5%以上 is "down ≥ 5 %" and not "≥ −5 %".
[[nodiscard]] QString boundedFigureText(const Statement& statement, const QLocale& locale = QLocale());

} // namespace duixian::presentation
