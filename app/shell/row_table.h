// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace duixian::shell {

/// An empty table of rows to be looked at and chosen one by one, as all dialogs have them. name: for screen readers.
[[nodiscard]] QTableWidget* rowTable(const QStringList& titles, const QString& name, QWidget* parent);

} // namespace duixian::shell
