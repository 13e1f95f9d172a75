// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/review_card.h"

#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/models/sentence_around.h"
#include "app/presentation/judging_wording.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/trace_view.h"
#include "app/presentation/wording.h"
#include "app/review/context_view.h"
#include "app/review/statement_form.h"

namespace duixian::review {
namespace {

QLabel* plainLabel(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(QLatin1String(name));
    return label;
}

/// Qt's own word for the space key is there only where Qt's translations are.
QString keyOf(const QAction& action)
{
    const bool space = action.shortcut() == QKeySequence(Qt::Key_Space);
    return space ? ReviewCard::tr("Space") : action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

ReviewCard::ReviewCard(QWidget* parent)
    : QWidget(parent),
      m_headings(plainLabel(this, "quiet")),
      m_open(new QPushButton(tr("Show in the report"), this)),
      m_context(new ContextView(this)),
      m_said(plainLabel(this, "panelTitle")),
      m_doubts(plainLabel(this, "doubtful")),
      m_form(new StatementForm(this)),
      m_why(new presentation::TraceView(this)),
      m_fault(plainLabel(this, "doubtful")),
      m_buttons(new QHBoxLayout),
      m_arrows(new QHBoxLayout)
{
    build();
    connect(m_open, &QPushButton::clicked, this, &ReviewCard::openWanted);
    connect(m_form, &StatementForm::settled, this, &ReviewCard::settled);
    connect(m_form, &StatementForm::left, this, &ReviewCard::left);
    connect(m_form, &StatementForm::changed, this, &ReviewCard::tellEdited);
}

void ReviewCard::build()
{
    m_open->setObjectName(QStringLiteral("link"));
    m_open->setFlat(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_headings, 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    m_buttons->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 12);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_context, 1);
    layout->addWidget(m_said);
    layout->addWidget(m_doubts);
    layout->addWidget(m_form);
    layout->addWidget(m_why);
    layout->addWidget(m_fault);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addLayout(m_buttons);
    below->addStretch();
    below->addLayout(m_arrows);
    layout->addLayout(below);
    m_fault->hide();
    m_why->hide();
}

/// A button that does what an action does.
void ReviewCard::follow(QAbstractButton& button, QAction& action)
{
    // A click leaves the keys where they are: in the list.
    button.setFocusPolicy(Qt::TabFocus);
    connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
}

void ReviewCard::addButton(QAction* action)
{
    auto* button = new QPushButton(this);
    button->setProperty("narrow", true);
    const auto show = [button, action] {
        button->setText(action->iconText() + QStringLiteral("  ") + keyOf(*action));
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->iconText());
    };
    show();
    connect(action, &QAction::changed, button, show);
    follow(*button, *action);
    m_buttons->addWidget(button);
}

void ReviewCard::addArrow(QAction* action)
{
    auto* button = new QToolButton(this);
    const auto show = [button, action] {
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(QStringLiteral("%1 (%2)").arg(action->iconText(), keyOf(*action)));
        button->setAccessibleName(action->iconText());
    };
    show();
    connect(action, &QAction::changed, button, show);
    follow(*button, *action);
    m_arrows->addWidget(button);
}

void ReviewCard::showWhy(const std::optional<Trace>& trace)
{
    m_why->setTrace(trace);
    m_form->hide();
    m_why->show();
}

void ReviewCard::hideWhy()
{
    m_why->hide();
    m_form->show();
}

bool ReviewCard::showsWhy() const
{
    return !m_why->isHidden();
}

void ReviewCard::setWritable(bool writable)
{
    m_form->setEnabled(writable);
}

void ReviewCard::setItem(std::shared_ptr<const Report> report, const ReviewItem& item)
{
    m_report = std::move(report);
    m_item = item;
    m_headings->setText(m_report ? models::headingsOver(*m_report, item.statement.span) : QString());
    m_context->setItem(m_report, item);
    tellDoubts();
    restore();
}

void ReviewCard::restore()
{
    m_form->setStatement(m_item.statement, m_item.ruling ? std::vector<Doubt>{} : m_item.doubts);
    m_fault->hide();
    tellEdited();
}

void ReviewCard::tellDoubts()
{
    QStringList lines;
    for (const Doubt doubt : m_item.doubts)
        lines << QStringLiteral("? ") + presentation::wordOf(doubt) + QLatin1Char(' ') + presentation::remedyFor(doubt);
    m_doubts->setText(lines.join(QLatin1Char('\n')));
    m_doubts->setVisible(!lines.isEmpty());
}

void ReviewCard::tellEdited()
{
    QString line = presentation::statementLine(m_form->statement());
    if (m_form->edited())
        line += QStringLiteral(" · ") + tr("not saved: Enter saves, Esc takes it back");
    else if (m_item.ruling)
        line += QStringLiteral(" · ") + presentation::wordOf(*m_item.ruling);
    m_said->setText(line);
    if (m_fault->isVisible())
        check();
}

bool ReviewCard::edited() const
{
    return m_form->edited();
}

bool ReviewCard::check()
{
    const QString fault = m_form->fault();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    return fault.isEmpty();
}

} // namespace duixian::review
