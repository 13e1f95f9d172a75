// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_bar.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

#include "app/compare/joint_look.h"
#include "app/compare/joint_switch.h"

namespace duixian::comparing {

CompareBar::CompareBar(QWidget* parent)
    : QWidget(parent), m_notice(new QLabel(this)), m_together(new QCheckBox(tr("Scroll together"), this))
{
    setObjectName(QStringLiteral("compareBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_notice->setObjectName(QStringLiteral("quiet"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_together->setChecked(true);
    m_together->setToolTip(tr("Who scrolls one side moves the other to what belongs there"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(2);
    for (const Joint joint : allJoints) {
        m_switches.push_back(new JointSwitch(joint, this));
        row->addWidget(m_switches.back());
        connect(m_switches.back(), &QAbstractButton::toggled, this, &CompareBar::hiddenChanged);
    }
    row->addWidget(m_notice, 1);
    row->addSpacing(16);
    row->addWidget(m_together);
    connect(m_together, &QCheckBox::toggled, this, &CompareBar::togetherChanged);
}

HiddenJoints CompareBar::hidden() const
{
    HiddenJoints hidden;
    for (const JointSwitch* entry : m_switches)
        if (!entry->isChecked())
            hidden.insert(entry->joint());
    return hidden;
}

void CompareBar::setHidden(const HiddenJoints& hidden)
{
    for (JointSwitch* entry : m_switches)
        entry->setChecked(!hidden.contains(entry->joint()));
}

bool CompareBar::together() const
{
    return m_together->isChecked();
}

void CompareBar::setTogether(bool together)
{
    m_together->setChecked(together);
}

void CompareBar::setNotice(const QString& words)
{
    m_notice->setText(words);
}

JointSwitch& CompareBar::switchOf(Joint joint)
{
    return **std::find_if(m_switches.begin(), m_switches.end(), [joint](const JointSwitch* entry) { return entry->joint() == joint; });
}

/// Where there is too little room the legend is told by its lines.
void CompareBar::fit()
{
    constexpr int around = 64;
    const auto wide = [this](bool narrow) {
        int sum = around + m_together->sizeHint().width();
        for (JointSwitch* entry : m_switches) {
            entry->setNarrow(narrow);
            sum += entry->sizeHint().width() + 2;
        }
        return sum;
    };
    if (wide(false) > width())
        wide(true);
}

void CompareBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace duixian::comparing
