// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/guide_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duixian::shell {
namespace {

QString wordsOf(FirstStep step)
{
    switch (step) {
    case FirstStep::Look:
        return GuideBar::tr(
            "Click a figure that is lit up in the text: the list at the right says what it states. Orange is a target, blue "
            "an outcome.");
    case FirstStep::Judge:
        return GuideBar::tr("Is it right? Press A to accept it, C to correct it, R to reject it; Ctrl+Z takes everything back.");
    case FirstStep::Compare:
        break;
    }
    return GuideBar::tr(
        "What came of the promises? Open “Plan and outcome” at the left edge (Ctrl+3). A click on a figure there leads back "
        "to its sentence.");
}

} // namespace

GuideBar::GuideBar(QWidget* parent)
    : QWidget(parent),
      m_count(new QLabel(this)),
      m_words(new QLabel(this)),
      m_next(new QPushButton(this)),
      m_never(new QPushButton(tr("Do not show this again"), this))
{
    setObjectName(QStringLiteral("guideBar"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("First steps"));
    m_count->setObjectName(QStringLiteral("panelTitle"));
    m_count->setTextFormat(Qt::PlainText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_never->setObjectName(QStringLiteral("link"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_count);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_never);
    layout->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &GuideBar::goOn);
    connect(m_never, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT doneForEver();
    });
    hide();
}

void GuideBar::begin()
{
    showStep(FirstStep::Look);
    show();
}

void GuideBar::did(FirstStep step)
{
    if (!isHidden() && step == m_step)
        goOn();
}

void GuideBar::goOn()
{
    if (m_step == FirstStep::Compare) {
        hide();
        Q_EMIT doneForEver();
        return;
    }
    showStep(static_cast<FirstStep>(static_cast<int>(m_step) + 1));
}

void GuideBar::showStep(FirstStep step)
{
    m_step = step;
    m_count->setText(tr("First steps, %1 of 3").arg(static_cast<int>(step) + 1));
    m_words->setText(wordsOf(step));
    m_next->setText(step == FirstStep::Compare ? tr("Done") : tr("Next"));
}

} // namespace duixian::shell
