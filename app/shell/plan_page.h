// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/shell/plan_scope.h"
#include "app/shell/plan_view.h"

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QStackedWidget;

namespace duixian::shell {

/// The page "Plan and outcome": a row of switches, and below it the view that is chosen. It knows none of the views.
class PlanPage : public QWidget {
    Q_OBJECT
public:
    explicit PlanPage(QWidget* parent = nullptr);

    /// scoped: of the reports that the scope names.
    void addView(PlanView view, const QString& words, QWidget* widget, bool scoped);
    void showView(PlanView view);
    [[nodiscard]] PlanView view() const { return m_view; }
    [[nodiscard]] QWidget* shown() const;
    /// What can be chosen; the chosen one stays chosen where it can, else the first is.
    void setScopes(const std::vector<ScopeChoice>& choices);
    void setScope(const PlanScope& scope);
    [[nodiscard]] const PlanScope& scope() const { return m_scope; }

Q_SIGNALS:
    /// By a person.
    void viewChosen(duixian::shell::PlanView view);
    void scopeChosen(const duixian::shell::PlanScope& scope);

private:
    PlanView m_view = PlanView::Chart;
    PlanScope m_scope;
    std::vector<ScopeChoice> m_choices;
    std::vector<bool> m_scoped; ///< by PlanView
    QHBoxLayout* m_switches;
    QButtonGroup* m_group;
    QComboBox* m_scopes;
    QStackedWidget* m_stack;
};

} // namespace duixian::shell
