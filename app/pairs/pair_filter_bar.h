// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QTimer>
#include <QWidget>

#include "app/pairs/pair_wish.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace duixian::pairing {

/// What a person wants to see of the targets: words, what became of them, a year, whose word it is.
class PairFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit PairFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] PairWish wish() const;
    /// The years to choose from; the chosen one stays where it can.
    void setYears(const std::set<int>& years);
    /// At the right end.
    void addTool(QWidget* tool);
    [[nodiscard]] QLineEdit& words() { return *m_words; }

Q_SIGNALS:
    void changed();

private:
    void fill();

    QTimer m_soon; ///< after the last letter
    QLineEdit* m_words;
    QComboBox* m_result;
    QComboBox* m_year;
    QComboBox* m_person;
    QBoxLayout* m_layout;
    std::set<int> m_years;
};

} // namespace duixian::pairing
