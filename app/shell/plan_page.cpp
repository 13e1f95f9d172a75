// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/plan_page.h"

#include <algorithm>

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace duixian::shell {

PlanPage::PlanPage(QWidget* parent)
    : QWidget(parent),
      m_switches(new QHBoxLayout),
      m_group(new QButtonGroup(this)),
      m_scopes(new QComboBox(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("planPage"));
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("planBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_switches->setSpacing(0);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addLayout(m_switches);
    row->addStretch(1);
    row->addWidget(m_scopes);
    m_scopes->setAccessibleName(tr("Of which reports"));
    m_scopes->setToolTip(m_scopes->accessibleName());
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    constexpr int narrowest = 96;
    m_scopes->setMinimumWidth(narrowest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        const auto chosen = static_cast<PlanView>(id);
        if (chosen == m_view)
            return;
        showView(chosen);
        Q_EMIT viewChosen(chosen);
    });
    connect(m_scopes, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_scope = m_choices[static_cast<std::size_t>(index)].scope;
        Q_EMIT scopeChosen(m_scope);
    });
}

void PlanPage::addView(PlanView view, const QString& words, QWidget* widget, bool scoped)
{
    auto* button = new QToolButton(this);
    button->setText(words);
    button->setCheckable(true);
    button->setProperty("tab", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_group->addButton(button, static_cast<int>(view));
    m_switches->addWidget(button);
    m_stack->addWidget(widget);
    m_scoped.resize(std::max(m_scoped.size(), static_cast<std::size_t>(view) + 1));
    m_scoped[static_cast<std::size_t>(view)] = scoped;
    if (m_stack->count() == 1)
        showView(view);
}

void PlanPage::showView(PlanView view)
{
    m_view = view;
    m_group->button(static_cast<int>(view))->setChecked(true);
    m_stack->setCurrentIndex(static_cast<int>(view));
    m_scopes->setVisible(m_scoped[static_cast<std::size_t>(view)]);
}

QWidget* PlanPage::shown() const
{
    return m_stack->currentWidget();
}

void PlanPage::setScopes(const std::vector<ScopeChoice>& choices)
{
    const QSignalBlocker quiet(m_scopes);
    m_choices = choices;
    m_scopes->clear();
    for (const ScopeChoice& choice : choices)
        m_scopes->addItem(choice.words);
    setScope(m_scope);
}

void PlanPage::setScope(const PlanScope& scope)
{
    const QSignalBlocker quiet(m_scopes);
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const ScopeChoice& one) { return one.scope == scope; });
    m_scope = scope;
    if (!m_choices.empty()) {
        m_scopes->setCurrentIndex(found == m_choices.end() ? 0 : static_cast<int>(found - m_choices.begin()));
        m_scope = m_choices[static_cast<std::size_t>(m_scopes->currentIndex())].scope;
    }
}

} // namespace duixian::shell
