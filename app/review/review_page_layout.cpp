// SPDX-License-Identifier: GPL-3.0-or-later
// How the page Review is laid out, and what it says where there is nothing to judge.
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/review/review_card.h"
#include "app/review/review_list.h"
#include "app/review/review_page.h"

namespace duixian::review {
namespace {

constexpr int listWidth = 384;
constexpr int cardWidth = 600;

void makeArrow(QToolButton& button, const QString& sign, const QString& words)
{
    button.setText(sign);
    button.setToolTip(words);
    button.setAccessibleName(words);
    button.setFocusPolicy(Qt::TabFocus);
}

} // namespace

void ReviewPage::build()
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_stack->addWidget(m_card);
    m_stack->addWidget(hints());
    m_across->addWidget(queueSide());
    m_across->addWidget(m_stack);
    m_across->setHandleWidth(1);
    m_across->setChildrenCollapsible(false);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({listWidth, cardWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_across, 1);
}

QWidget* ReviewPage::queueSide()
{
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("reviewSide"));
    m_name->setObjectName(QStringLiteral("panelTitle"));
    m_count->setObjectName(QStringLiteral("quiet"));
    for (QLabel* const label : {m_name, m_count})
        label->setTextFormat(Qt::PlainText);
    makeArrow(*m_previous, QStringLiteral("◂"), tr("The report before with something to go over"));
    makeArrow(*m_next, QStringLiteral("▸"), tr("The next report with something to go over"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 4, 8, 4);
    top->setSpacing(8);
    top->addWidget(m_name);
    top->addStretch();
    top->addWidget(m_count);
    top->addWidget(m_previous);
    top->addWidget(m_next);
    m_screen->setFocusPolicy(Qt::TabFocus);
    m_bulk->setText(tr("All…"));
    m_bulk->setObjectName(QStringLiteral("menuButton"));
    m_bulk->setToolTip(tr("Says the same to all that the filter passes, as one step"));
    m_bulk->setAccessibleName(tr("Judge all that the filter passes"));
    m_bulk->setFocusPolicy(Qt::TabFocus);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(16, 8, 16, 12);
    below->setSpacing(8);
    below->addWidget(m_screen, 1);
    below->addWidget(m_bulk);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    constexpr int narrowest = 296;
    side->setMinimumWidth(narrowest);
    return side;
}

QWidget* ReviewPage::hints()
{
    auto* page = new QWidget(this);
    m_hintTitle->setObjectName(QStringLiteral("hintTitle"));
    m_hintWords->setObjectName(QStringLiteral("quiet"));
    for (QLabel* const label : {m_hintTitle, m_hintWords}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_hintNext->setObjectName(QStringLiteral("primary"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_hintNext);
    buttons->addWidget(m_hintAll);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(page);
    constexpr int margin = 48;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(m_hintTitle);
    layout->addWidget(m_hintWords);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addStretch();
    return page;
}

void ReviewPage::showState()
{
    const bool done = !current() || (current()->ruling && m_row >= 0 && m_done);
    const bool nothing = m_queue.rowCount() == 0;
    m_hintTitle->setText(nothing ? tr("Nothing to go over here") : tr("All of these are reviewed"));
    m_hintWords->setText(nothing ? tr("No statement passes the filter.")
                                 : tr("What you said to them can be changed at any time: choose one in the list."));
    m_hintNext->setVisible(m_whose.next);
    m_hintAll->setVisible(nothing);
    m_stack->setCurrentIndex(done ? 1 : 0);
    const auto open = static_cast<int>(openOnScreen().size());
    m_screen->setText(tr("Accept %Ln on screen", nullptr, open));
    m_screen->setEnabled(open > 0 && m_writable);
    m_bulk->setEnabled(m_matching > 0 && m_writable);
    if (m_acceptScreen)
        m_screen->setToolTip(m_acceptScreen->toolTip() + QStringLiteral(" (") +
                             m_acceptScreen->shortcut().toString(QKeySequence::NativeText) + QLatin1Char(')'));
}

QByteArray ReviewPage::saveState() const
{
    return m_across->saveState();
}

void ReviewPage::restoreState(const QByteArray& state)
{
    m_across->restoreState(state);
}

} // namespace duixian::review
