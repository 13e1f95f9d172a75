// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/side_header.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/compare/report_picker.h"
#include "app/presentation/statement_text.h"

namespace duixian::comparing {
namespace {

QToolButton* quietButton(QWidget* parent, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SideHeader::SideHeader(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_picker(new ReportPicker(this)),
      m_name(quietButton(this, name)),
      m_previous(quietButton(this, tr("Report of the year before"))),
      m_next(quietButton(this, tr("Report of the year after"))),
      m_title(new QLabel(this))
{
    setFixedHeight(height);
    setObjectName(QStringLiteral("sideHeader"));
    setAttribute(Qt::WA_StyledBackground);
    m_name->setObjectName(QStringLiteral("sideName"));
    m_title->setObjectName(QStringLiteral("quiet"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(4);
    upper->addWidget(m_name);
    upper->addStretch(1);
    upper->addWidget(m_previous);
    upper->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 8);
    layout->setSpacing(0);
    layout->addLayout(upper);
    auto* lower = new QHBoxLayout;
    lower->setContentsMargins(8, 0, 0, 0);
    lower->addWidget(m_title, 1);
    layout->addLayout(lower);
    connect(m_name, &QToolButton::clicked, this, &SideHeader::open);
    connect(m_picker, &ReportPicker::chosen, this, &SideHeader::reportWanted);
    for (const bool forward : {false, true})
        connect(&yearButton(forward), &QToolButton::clicked, this, [this, forward] {
            if (const auto report = yearStep(forward))
                Q_EMIT reportWanted(*report);
        });
    tell();
}

void SideHeader::setFolding(const presentation::Folding& folding)
{
    m_picker->setFolding(folding);
}

void SideHeader::setChoices(const std::vector<ReportChoice>& choices)
{
    m_choices = choices;
    m_picker->setChoices(choices);
    tell();
}

void SideHeader::setReport(ReportId report, const QString& title)
{
    m_report = report;
    m_wholeTitle = title;
    tell();
}

const ReportChoice* SideHeader::choiceOf(ReportId report) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const ReportChoice& c) { return c.id == report; });
    return found == m_choices.end() ? nullptr : &*found;
}

std::optional<ReportId> SideHeader::yearStep(bool forward) const
{
    const ReportChoice* const own = choiceOf(m_report);
    if (own == nullptr || own->path.isEmpty() || !own->year)
        return std::nullopt;
    const ReportChoice* found = nullptr;
    for (const ReportChoice& choice : m_choices) {
        if (choice.path != own->path || !choice.year)
            continue;
        const bool beyond = forward ? *choice.year > *own->year : *choice.year < *own->year;
        if (beyond && (found == nullptr || (forward ? *choice.year < *found->year : *choice.year > *found->year)))
            found = &choice;
    }
    return found == nullptr ? std::nullopt : std::optional(found->id);
}

void SideHeader::tell()
{
    const ReportChoice* const own = choiceOf(m_report);
    m_title->setToolTip(presentation::toolTipOf(m_wholeTitle));
    for (const bool forward : {false, true}) {
        const auto step = yearStep(forward);
        QToolButton& button = yearButton(forward);
        button.setVisible(step.has_value());
        const QString year = step ? QString::number(choiceOf(*step)->year.value_or(0)) : QString();
        button.setText(forward ? year + QStringLiteral(" \u203A") : QStringLiteral("\u2039 ") + year);
    }
    m_name->setText((own != nullptr ? own->name : tr("Choose a report")) + QStringLiteral("  \u25BE"));
    fit();
}

void SideHeader::fit()
{
    layout()->activate();
    m_title->setText(m_title->fontMetrics().elidedText(m_wholeTitle, Qt::ElideRight, m_title->width()));
}

void SideHeader::open()
{
    m_picker->openBelow(*m_name, m_report);
}

void SideHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace duixian::comparing
