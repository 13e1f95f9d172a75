// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/charts/chart.h"
#include "app/charts/figure_wish.h"

namespace duixian::charts {

/// The bytes of a figure, or why there are none: a sentence for people.
struct FigureFile {
    QByteArray bytes;
    QString refusal;
};

/// description: what a PNG says of itself to a program.
[[nodiscard]] FigureFile figureFileOf(const Chart& chart, const FigureWish& wish, const QString& description);
/// Writes the bytes whole or not at all; empty where that went well, else what happened and what to do.
[[nodiscard]] QString writeFigure(const QString& path, const QByteArray& bytes);
/// A chart's title as a file's name without suffix: what file systems don't take becomes a blank.
[[nodiscard]] QString fileNameOf(const Chart& chart);

} // namespace duixian::charts
