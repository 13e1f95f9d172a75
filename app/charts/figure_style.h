// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/palette.h"

namespace duixian::charts {

/// In which colours a figure is drawn.
struct FigureStyle {
    presentation::Theme theme = presentation::Theme::Light;
    bool grey = false;        ///< in greys alone, for print; always light
    bool transparent = false; ///< no ground: what lies below shows through

    friend bool operator==(const FigureStyle&, const FigureStyle&) = default;
};

} // namespace duixian::charts
