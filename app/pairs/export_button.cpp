// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/export_button.h"

#include <QMenu>

#include "app/pairs/sheet_table.h"

namespace duixian::pairing {

ExportButton::ExportButton(SheetTable& table, QWidget* parent) : QToolButton(parent), m_table(table)
{
    auto* menu = new QMenu(this);
    for (const auto& [words, suffix] :
         {std::pair(tr("Table (CSV)…"), QStringLiteral(".csv")), std::pair(tr("Table (Excel)…"), QStringLiteral(".xlsx"))}) {
        QAction* action = menu->addAction(words);
        action->setObjectName(suffix.mid(1));
        connect(action, &QAction::triggered, this, [this, suffix = suffix] { Q_EMIT fileWanted(m_table.shown(), suffix); });
    }
    QAction* copy = menu->addAction(tr("Copy the chosen rows"));
    copy->setObjectName(QStringLiteral("copyRows"));
    connect(copy, &QAction::triggered, this, [this] { m_table.copyChosen(); });
    menu->addSeparator();
    QMenu* columns = menu->addMenu(tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table.offerColumns(*columns);
    });
    setText(tr("Export"));
    setToolTip(tr("Save or copy the table as it is shown"));
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
}

} // namespace duixian::pairing
