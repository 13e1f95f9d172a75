// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/legend.h"

#include <algorithm>
#include <cassert>

#include <QHBoxLayout>

namespace duixian::reader {
namespace {

using presentation::Role;

bool isAlwaysThere(Role role)
{
    return role == Role::Target || role == Role::Outcome;
}

} // namespace

Legend::Legend(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        m_switches[i] = new LegendSwitch(roles[i], this);
        m_switches[i]->setVisible(isAlwaysThere(roles[i]));
        layout->addWidget(m_switches[i]);
        connect(m_switches[i], &QAbstractButton::toggled, this, [this, role = roles[i]](bool on) { Q_EMIT toggled(role, on); });
    }
}

void Legend::setReport(const Report& report)
{
    const auto count = [&](auto&& counts) {
        return static_cast<int>(std::count_if(report.statements.begin(), report.statements.end(), counts));
    };
    setCount(Role::Target, count([](const Statement& s) { return s.kind == Kind::Target; }));
    setCount(Role::Outcome, count([](const Statement& s) { return s.kind == Kind::Outcome; }));
    setCount(Role::Doubtful, count([](const Statement& s) { return !s.doubts.empty(); }));
}

void Legend::setCount(Role role, int count)
{
    LegendSwitch& entry = of(role);
    if (count == entry.count())
        return;
    entry.setCount(count);
    entry.setVisible(count > 0 || isAlwaysThere(role));
    Q_EMIT resized();
}

LegendSwitch& Legend::of(Role role)
{
    const auto* const found = std::find(roles.begin(), roles.end(), role);
    assert(found != roles.end());
    return *m_switches.at(static_cast<std::size_t>(found - roles.begin()));
}

void Legend::setNarrow(bool narrow)
{
    for (LegendSwitch* entry : m_switches)
        entry->setNarrow(narrow);
}

} // namespace duixian::reader
