// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_bar.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace duixian::shell {
namespace {

constexpr int barWidth = 72;
constexpr int iconSize = 24;
constexpr int space = 4;

} // namespace

PageBar::PageBar(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pageBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(barWidth);
    m_layout->setContentsMargins(space, 2 * space, space + 1, 2 * space);
    m_layout->setSpacing(space);
    m_layout->addStretch();
}

void PageBar::add(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({iconSize, iconSize});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(action->iconText());
    button->setCursor(Qt::PointingHandCursor);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

} // namespace duixian::shell
