// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "app/drawing/drawing.h"
#include "app/presentation/palette.h"

namespace duixian::comparing {

/// beside: small letters right of the text. kind: in whose colour the text stands.
struct FigureCell {
    QString text;
    QString beside = {};
    std::optional<Kind> kind = {};
    bool marked = false; ///< the mark of the kind stands in front, and the text is in plain letters
};

struct FigureColumn {
    QString title;
    bool number = false; ///< set to the right
};

/// A table as a figure: all that stands in the picture.
struct TableFigure {
    QString title;
    QString subtitle;
    QString foot; ///< sources, a line each
    std::vector<FigureColumn> columns;
    std::vector<std::vector<FigureCell>> lines;
};

/// Drawn on its ground, as wide and as high as it needs.
[[nodiscard]] drawing::Drawing drawingOf(const TableFigure& figure, presentation::Theme theme);

} // namespace duixian::comparing
