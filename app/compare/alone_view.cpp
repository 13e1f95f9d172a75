// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/alone_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace duixian::comparing {

AloneView::AloneView(QWidget* parent)
    : QWidget(parent),
      m_filter(new QLineEdit(this)),
      m_lists{new AloneList(tr("Without counterpart on the left"), this), new AloneList(tr("Without counterpart on the right"), this)}
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setPlaceholderText(tr("Words, part or theme"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    constexpr int widest = 320;
    m_filter->setMaximumWidth(widest);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(m_filter, 1);
    head->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(both, 1);
    for (const Side side : {Side::Left, Side::Right}) {
        both->addWidget(&list(side), 1);
        connect(m_filter, &QLineEdit::textChanged, &list(side), &AloneList::setFilter);
        connect(&list(side), &AloneList::spanWanted, this, [this, side](const Span& span) { Q_EMIT spanWanted(side, span); });
    }
}

void AloneView::setFolding(const presentation::Folding& folding)
{
    for (AloneList* one : m_lists)
        one->setFolding(folding);
}

void AloneView::show(const std::shared_ptr<const Alignment>& alignment, const ComparedReport& left, const ComparedReport& right)
{
    for (const Side side : {Side::Left, Side::Right}) {
        const ComparedReport& report = side == Side::Left ? left : right;
        const bool known = alignment && report.report;
        list(side).setRows(known ? aloneRows(*alignment, side, *report.report) : std::vector<AloneRow>(),
                           known ? countOfBody(*alignment, side) : 0, report.name);
    }
}

} // namespace duixian::comparing
