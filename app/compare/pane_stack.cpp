// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/pane_stack.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace duixian::comparing {

PaneStack::PaneStack(QWidget* parent)
    : QWidget(parent), m_switches(new QHBoxLayout), m_group(new QButtonGroup(this)), m_stack(new QStackedWidget(this))
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("planBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_switches->setSpacing(0);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->addLayout(m_switches);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    connect(m_group, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
}

void PaneStack::add(const QString& words, QWidget* pane)
{
    auto* button = new QToolButton(this);
    button->setText(words);
    button->setCheckable(true);
    button->setProperty("tab", true);
    // Tab leads to the one that is on, arrows from there to the others.
    button->setFocusPolicy(Qt::ClickFocus);
    connect(button, &QToolButton::toggled, button, [button](bool on) { button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
    button->setCursor(Qt::PointingHandCursor);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_group->addButton(button, m_stack->count());
    m_switches->addWidget(button);
    m_stack->addWidget(pane);
    if (m_stack->count() == 1)
        show(0);
}

void PaneStack::show(int place)
{
    if (QAbstractButton* const button = m_group->button(place)) {
        button->setChecked(true);
        m_stack->setCurrentIndex(place);
    }
}

void PaneStack::show(QWidget* pane)
{
    show(m_stack->indexOf(pane));
}

int PaneStack::place() const
{
    return m_stack->currentIndex();
}

QWidget* PaneStack::shown() const
{
    return m_stack->currentWidget();
}

} // namespace duixian::comparing
