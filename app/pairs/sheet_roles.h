// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace duixian::pairing {

/// What the models of this room tell beside Qt's own roles.
enum SheetRole {
    /// Of a cell: the cells that it becomes in a file, a number apart from its unit (QVariantList). Of a header: their titles
    /// (QStringList).
    CellsRole = Qt::UserRole,
    WordsRole, ///< the presentation::Role whose colour the words bear, as int; invalid: none
    QuietRole, ///< whether the words are in quiet letters
    NextRole,  ///< the first one that is a model's own
};

} // namespace duixian::pairing
