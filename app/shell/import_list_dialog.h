// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/workspace/import_result.h"

namespace duixian::shell {

/// After an import: how many came in, and in one list every file that did not and why. The list can be copied.
class ImportListDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportListDialog(const ImportSummary& summary, QWidget* parent = nullptr);
};

/// "5 reports imported · 1 was there already · 2 could not be read".
[[nodiscard]] QString summaryLine(const ImportSummary& summary);

} // namespace duixian::shell
