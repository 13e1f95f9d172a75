// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "app/reader/legend_switch.h"
#include "core/model/report.h"

namespace duixian::reader {

/// The marks that the text may have, each a switch with its count. What a report has none of is not offered, but for targets and outcomes.
class Legend : public QWidget {
    Q_OBJECT
public:
    static constexpr std::array roles{presentation::Role::Target, presentation::Role::Outcome, presentation::Role::Doubtful,
                                      presentation::Role::Rejected, presentation::Role::SearchHit};

    explicit Legend(QWidget* parent);

    /// Counts targets, outcomes and what is doubtful among them.
    void setReport(const Report& report);
    /// Of rejected statements and of search hits, which are not the report's own.
    void setCount(presentation::Role role, int count);
    /// role: one of roles.
    [[nodiscard]] LegendSwitch& of(presentation::Role role);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void toggled(duixian::presentation::Role role, bool on);
    /// It takes more or less room than before.
    void resized();

private:
    std::array<LegendSwitch*, roles.size()> m_switches{};
};

} // namespace duixian::reader
