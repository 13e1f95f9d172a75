// SPDX-License-Identifier: GPL-3.0-or-later
// The page Read in the window: its marks, its tabs, the keys of a reader.
#include "app/reader/reader_page.h"
#include "app/shell/main_window.h"

namespace duixian::shell {

void MainWindow::joinReading()
{
    using presentation::Role;
    const std::pair<QAction*, Role> marks[] = {{m_actions.markTargets, Role::Target}, {m_actions.markOutcomes, Role::Outcome}};
    for (const auto& [action, role] : marks) {
        reader::LegendSwitch& entry = m_reader->header().legend().of(role);
        connect(action, &QAction::toggled, &entry, &QAbstractButton::setChecked);
        connect(&entry, &QAbstractButton::toggled, action, &QAction::setChecked);
    }
}

} // namespace duixian::shell
