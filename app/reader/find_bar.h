// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace duixian::presentation {
class QuestionField;
}

namespace duixian::reader {

/// Finds words in the report that is read: a field, how many there are and which one is looked at, the next and the one before.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent);

    /// The buttons of these; the bar does not own them.
    void setSteps(QAction* previous, QAction* next);
    /// Shows itself, without taking the keys; words: put into the field, where they are not empty.
    void open(const QString& words);
    [[nodiscard]] QString words() const;
    /// at: from 0; of none -1. fault: why the words can't be looked for.
    void setFound(int at, int count, const QString& fault);

    [[nodiscard]] presentation::QuestionField& field() { return *m_field; }

Q_SIGNALS:
    /// What stands in the field is looked for.
    void wanted(const QString& words);
    /// Enter, and Shift+Enter.
    void stepWanted(bool forward);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave();

    presentation::QuestionField* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace duixian::reader
