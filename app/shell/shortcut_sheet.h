// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/shell/shortcut_rows.h"

class QLineEdit;
class QTableWidget;

namespace duixian::shell {

/// All keys at a glance, found by what they do.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const std::vector<ShortcutRow>& rows, QWidget* parent);

    [[nodiscard]] QTableWidget& table() { return *m_table; }

private:
    void filter(const QString& words);

    QLineEdit* m_words;
    QTableWidget* m_table;
};

} // namespace duixian::shell
