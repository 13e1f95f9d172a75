// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "core/model/report.h"
#include "core/model/review_item.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace duixian::review {

class ContextView;
class StatementForm;

/// One statement to be judged: where it stands, why the program doubts it, its fields.
class ReviewCard : public QWidget {
    Q_OBJECT
public:
    explicit ReviewCard(QWidget* parent = nullptr);

    void setItem(std::shared_ptr<const Report> report, const ReviewItem& item);
    [[nodiscard]] const ReviewItem& item() const { return m_item; }
    /// A button for an action at the lower edge: its word and its key.
    void addButton(QAction* action);
    void addGap();
    /// Whether a person may change anything.
    void setWritable(bool writable);
    /// What stands in the fields, where that is another statement and a sound one.
    [[nodiscard]] bool edited() const;
    /// Says what a field can't have; whether all is well.
    bool check();
    /// Puts the fields back to what they were.
    void restore();
    [[nodiscard]] StatementForm& form() { return *m_form; }
    [[nodiscard]] ContextView& context() { return *m_context; }
    /// Under the fields: what is to be read besides. An empty one hides it.
    void setAside(QWidget* widget);

Q_SIGNALS:
    /// Enter in a field.
    void settled();
    /// Esc in a field.
    void left();
    void openWanted();

private:
    void build();
    void tellDoubts();
    void tellEdited();

    std::shared_ptr<const Report> m_report;
    ReviewItem m_item;
    QLabel* m_headings;
    QPushButton* m_open;
    ContextView* m_context;
    QLabel* m_said;
    QLabel* m_doubts;
    StatementForm* m_form;
    QLabel* m_fault;
    QHBoxLayout* m_buttons;
};

} // namespace duixian::review
