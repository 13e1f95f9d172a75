// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/statement_wish.h"
#include "core/model/report.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace duixian::reader {

/// What is asked of the statements: their kind and words, and behind "More" measure, part, indicator, doubt, review, notes and verdict.
class StatementFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit StatementFilterBar(QWidget* parent = nullptr);

    /// Offers the parts and indicators of this report; what is asked stays where it can be asked of it, too.
    void setReport(const Report* report);
    [[nodiscard]] models::StatementWish wish() const;
    /// Asks nothing any more.
    void clear();
    void focusWords();
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void changed();

private:
    void build();
    void offerParts(const Report* report);
    void offerIndicators(const Report* report);
    void tellMore();
    /// The boxes behind "More", in the order shown.
    [[nodiscard]] std::vector<QComboBox*> boxes() const;

    QComboBox* m_kind;
    QLineEdit* m_words;
    QToolButton* m_more;
    QWidget* m_rest;
    QComboBox* m_measure;
    QComboBox* m_part;
    QComboBox* m_indicator;
    QComboBox* m_doubt;
    QComboBox* m_reviewed;
    QComboBox* m_noted;
    QComboBox* m_verdict;
};

} // namespace duixian::reader
