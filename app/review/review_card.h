// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "core/model/report.h"
#include "core/model/review_item.h"
#include "core/model/trace.h"

class QAction;
class QBoxLayout;
class QAbstractButton;
class QLabel;
class QPushButton;

namespace duixian::presentation {
class TraceView;
}

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
    /// The same with its sign alone, at the right end.
    void addArrow(QAction* action);
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
    /// What each pass saw at the figure, in the place of the fields; none: nothing is told of it.
    void showWhy(const std::optional<Trace>& trace);
    void hideWhy();
    [[nodiscard]] bool showsWhy() const;
    [[nodiscard]] presentation::TraceView& why() { return *m_why; }

Q_SIGNALS:
    /// Enter in a field.
    void settled();
    /// Esc in a field.
    void left();
    void openWanted();

private:
    void build();
    static void follow(QAbstractButton& button, QAction& action);
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
    presentation::TraceView* m_why;
    QLabel* m_fault;
    QBoxLayout* m_buttons;
    QBoxLayout* m_arrows;
};

} // namespace duixian::review
