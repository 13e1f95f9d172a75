// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duixian::pairing {

/// Which lines of the panel a person wants to see.
struct PanelWish {
    QString words;
    bool standardOnly = true; ///< indicators of the tables, not names as one report has them
    bool longPeriods = false; ///< columns for periods of several years too

    friend bool operator==(const PanelWish&, const PanelWish&) = default;
};

} // namespace duixian::pairing
