// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "app/presentation/shown_table.h"

namespace duixian::pairing {

class SheetTable;

/// The ways out of a table: CSV, Excel, the clipboard; which columns are shown.
class ExportButton : public QToolButton {
    Q_OBJECT
public:
    ExportButton(SheetTable& table, QWidget* parent);

Q_SIGNALS:
    /// suffix: ".csv" or ".xlsx".
    void fileWanted(const duixian::presentation::ShownTable& table, const QString& suffix);

private:
    SheetTable& m_table;
};

} // namespace duixian::pairing
