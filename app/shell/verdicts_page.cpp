// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/verdicts_page.h"

#include <cmath>

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "app/shell/quiet_label.h"

namespace duixian::shell {
namespace {

constexpr double percent = 100;
constexpr int largestTolerance = 20;

} // namespace

VerdictsPage::VerdictsPage(QWidget* parent) : QWidget(parent), m_tolerance(new QSpinBox(this))
{
    constexpr int space = 16;
    auto* form = new QFormLayout(this);
    form->setContentsMargins(space, 0, 0, 0);
    form->setVerticalSpacing(space * 3 / 4);
    form->setHorizontalSpacing(space);
    form->setLabelAlignment(Qt::AlignLeft);
    m_tolerance->setRange(0, largestTolerance);
    m_tolerance->setSuffix(QStringLiteral(" %"));
    m_tolerance->setSpecialValueText(tr("none"));
    form->addRow(tr("&Tolerance for “about” (左右):"), m_tolerance);
    form->addRow(
        quietLabel(tr("By so much of its number a target with “about” may be missed and still counts as reached. A chart in which it may "
                      "have decided says so at its foot."),
                   this));
    form->addRow(
        quietLabel(tr("Verdicts go by the numbers alone. A target is reached where the outcome is at or above it; where less is better "
                      "(unemployment, energy use) or a fall is promised, at or below it; of a range, from its nearer end on. An outcome "
                      "that is only a bound decides where its bound does. Without numbers, or with units that can't be brought "
                      "together, the verdict is “undecidable”."),
                   this));
    connect(m_tolerance, &QSpinBox::valueChanged, this, &VerdictsPage::changed);
}

void VerdictsPage::take(const VerdictRules& rules)
{
    m_tolerance->setValue(static_cast<int>(std::lround(rules.aboutTolerance * percent)));
}

VerdictRules VerdictsPage::rules() const
{
    return {m_tolerance->value() / percent};
}

} // namespace duixian::shell
