// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>
#include <QVariantList>

namespace duixian::presentation {

/// A table as a person sees it, to be written: a cell is a text, a number or nothing.
struct ShownTable {
    QStringList titles;
    std::vector<QVariantList> rows; ///< each with a cell for each title
};

} // namespace duixian::presentation
