// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/compare/table_wish.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace duixian::comparing {

/// Which lines of the table a person wants to see, and what the figures are set against.
class TableFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit TableFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] TableWish wish() const;
    /// Of two reports "both" says what of more "all" and "several" say.
    void setReports(std::size_t count);
    /// How many lines are shown, of how many.
    void tell(int shown, int all);
    /// At the right end.
    void addTool(QWidget* tool);

Q_SIGNALS:
    void changed();

private:
    QTimer m_soon; ///< after the last letter
    QLineEdit* m_words;
    QComboBox* m_spread;
    QComboBox* m_kind;
    QComboBox* m_with;
    QCheckBox* m_differing;
    QLabel* m_count;
    QHBoxLayout* m_layout;
    std::size_t m_reports = 0;
};

} // namespace duixian::comparing
