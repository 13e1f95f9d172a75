// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "core/model/decision.h"
#include "core/model/statement.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace duixian::review {

/// The fields of a statement, to be checked, corrected or filled in. What is doubted bears a mark. Enter settles, Esc leaves.
class StatementForm : public QWidget {
    Q_OBJECT
public:
    explicit StatementForm(QWidget* parent = nullptr);

    /// Names of indicators to be offered.
    void setIndicators(const QStringList& names);
    void setStatement(const Statement& statement, const std::vector<Doubt>& doubts = {});

    /// What stands in the fields now; the spans are those of the statement given. A field that can't have what stands in it is as given.
    [[nodiscard]] Statement statement() const;
    /// Whether something else stands in the fields than was given.
    [[nodiscard]] bool edited() const;
    /// What a field can't have, in a sentence for a person; empty where all is well.
    [[nodiscard]] QString fault() const;
    /// Takes the keys: the first field that is doubted, else the indicator.
    void focusFirst();
    [[nodiscard]] QWidget& field(StatementField field) const { return *m_widgets.at(field); }

Q_SIGNALS:
    void changed();
    void settled();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lay();
    void join();
    void place(QGridLayout& grid, int row, int column, StatementField field, QWidget* widget, int span = 1);
    void mark(const std::vector<Doubt>& doubts);
    void refreshEnabled();

    Statement m_given;
    Statement m_shown;    ///< as the fields say it: what they can't hold of the one given is no edit
    QString m_shownFault; ///< of what was given: what the program found without a name was not typed so
    bool m_quiet = false;
    StatementField m_first = StatementField::Indicator;
    QComboBox* m_kind;
    QComboBox* m_indicator;
    QLineEdit* m_value;
    QLineEdit* m_valueMax;
    QLineEdit* m_unit;
    QComboBox* m_measure;
    QComboBox* m_bound;
    QLineEdit* m_period;
    QComboBox* m_section;
    QComboBox* m_strength;
    std::map<StatementField, QWidget*> m_widgets;
    std::map<StatementField, QLabel*> m_labels;
};

/// The field that a doubt is about.
[[nodiscard]] StatementField doubtedField(Doubt doubt);

} // namespace duixian::review
