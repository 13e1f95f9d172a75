// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/report_chips.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include "app/presentation/statement_text.h"

namespace duixian::comparing {

ReportChips::ReportChips(QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout), m_scroll(new QScrollArea(this)), m_add(new QToolButton(this))
{
    auto* menu = new QMenu(m_add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fill(*menu);
    });
    m_add->setObjectName(QStringLiteral("addReport"));
    m_add->setText(tr("+ Report"));
    m_add->setToolTip(tr("Set another report beside these: twelve at most"));
    m_add->setMenu(menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    lay();
    tell();
}

void ReportChips::lay()
{
    auto* chips = new QWidget;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addStretch(1);
    chips->setLayout(m_layout);
    m_scroll->setWidget(chips);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What is scrolled bears the ground below it.
    for (QWidget* const widget : {static_cast<QWidget*>(m_scroll), m_scroll->viewport(), chips})
        widget->setAutoFillBackground(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_add, 0, Qt::AlignTop);
}

/// As high as a chip, and the scroll bar where there is one.
void ReportChips::fitHeight()
{
    const int chip = std::max(m_add->sizeHint().height(), m_scroll->widget()->sizeHint().height());
    const bool wide = m_scroll->widget()->minimumSizeHint().width() > m_scroll->viewport()->width();
    m_scroll->setFixedHeight(chip + (wide ? m_scroll->horizontalScrollBar()->sizeHint().height() : 0));
}

void ReportChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ReportChips::setChoices(std::vector<ReportChoice> choices)
{
    m_choices = std::move(choices);
    tell();
}

void ReportChips::setReports(const std::vector<ComparedReport>& reports)
{
    for (QWidget* const chip : m_chips)
        chip->deleteLater();
    m_chips.clear();
    m_reports.clear();
    for (const ComparedReport& report : reports)
        addChip(report);
    tell();
    fitHeight();
}

void ReportChips::addChip(const ComparedReport& report)
{
    auto* chip = new QWidget(m_scroll->widget());
    auto* name = new QLabel(report.name, chip);
    name->setTextFormat(Qt::PlainText);
    name->setToolTip(presentation::toolTipOf(report.title));
    auto* cross = new QToolButton(chip);
    cross->setObjectName(QStringLiteral("takeOut"));
    cross->setText(QStringLiteral("\u2715"));
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::StrongFocus);
    cross->setToolTip(presentation::toolTipOf(tr("Take %1 out of the comparison").arg(report.name)));
    cross->setAccessibleName(tr("Take %1 out of the comparison").arg(report.name));
    connect(cross, &QToolButton::clicked, this, [this, id = report.id] {
        std::vector<ReportId> rest;
        std::copy_if(m_reports.begin(), m_reports.end(), std::back_inserter(rest), [&](ReportId one) { return one != id; });
        Q_EMIT reportsWanted(rest);
    });
    auto* layout = new QHBoxLayout(chip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addWidget(cross);
    m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.push_back(chip);
    m_reports.push_back(report.id);
}

bool ReportChips::has(ReportId report) const
{
    return std::find(m_reports.begin(), m_reports.end(), report) != m_reports.end();
}

void ReportChips::offer(QMenu& menu, const ReportChoice& choice, const QString& words)
{
    QString plain = words;
    QAction* const action = menu.addAction(plain.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setData(QVariant::fromValue<qlonglong>(choice.id.value));
    connect(action, &QAction::triggered, this, [this, id = choice.id] {
        std::vector<ReportId> more = m_reports;
        more.push_back(id);
        Q_EMIT reportsWanted(more);
    });
}

/// The other years of the places that are there first, then all places, each with its years.
void ReportChips::fill(QMenu& menu)
{
    std::vector<QStringList> here;
    for (const ReportChoice& choice : m_choices)
        if (has(choice.id) && std::find(here.begin(), here.end(), choice.path) == here.end())
            here.push_back(choice.path);
    for (const ReportChoice& choice : m_choices)
        if (!has(choice.id) && !choice.path.isEmpty() && std::find(here.begin(), here.end(), choice.path) != here.end())
            offer(menu, choice, choice.name);
    menu.addSeparator();
    QStringList known;
    std::vector<QMenu*> places;
    for (const ReportChoice& choice : m_choices) {
        if (has(choice.id) || (!choice.path.isEmpty() && std::find(here.begin(), here.end(), choice.path) != here.end()))
            continue;
        const QString place = choice.path.isEmpty()
                                  ? tr("Place not known")
                                  : choice.path.mid(std::max<qsizetype>(0, choice.path.size() - 2)).join(QLatin1Char(' '));
        qsizetype at = known.indexOf(place);
        if (at < 0) {
            at = known.size();
            known << place;
            QString words = place;
            places.push_back(menu.addMenu(words.replace(QLatin1Char('&'), QStringLiteral("&&"))));
        }
        offer(*places[static_cast<std::size_t>(at)], choice, choice.path.isEmpty() ? choice.title : choice.name);
    }
}

void ReportChips::tell()
{
    const bool others = std::any_of(m_choices.begin(), m_choices.end(), [&](const ReportChoice& choice) { return !has(choice.id); });
    m_add->setEnabled(others && m_reports.size() < most);
    for (QWidget* const chip : m_chips)
        chip->findChild<QToolButton*>(QStringLiteral("takeOut"))->setEnabled(m_reports.size() > fewest);
}

} // namespace duixian::comparing
