// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_chips.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include "app/models/import_columns.h"

namespace duixian::shell {
namespace {

using models::ImportStatus;

constexpr ImportStatus statuses[] = {ImportStatus::Imported, ImportStatus::Doubtful, ImportStatus::CopyOf, ImportStatus::AlreadyThere,
                                     ImportStatus::Failed};
constexpr int allStatuses = -2; ///< as the id of a button; -1 is Qt's own

int idOf(std::optional<ImportStatus> status)
{
    return status ? static_cast<int>(*status) : allStatuses;
}

} // namespace

StatusChips::StatusChips(const QString& all, QWidget* parent) : QWidget(parent), m_all(all), m_buttons(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    add(allStatuses);
    for (const ImportStatus status : statuses)
        add(idOf(status));
    m_buttons->button(allStatuses)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(id == allStatuses ? std::nullopt : std::optional(static_cast<ImportStatus>(id))); });
}

void StatusChips::add(int id)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("chip"));
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_buttons->addButton(button, id);
    layout()->addWidget(button);
}

void StatusChips::tell(int id, const QString& words, int count)
{
    QAbstractButton* button = m_buttons->button(id);
    button->setText(words + QLatin1Char(' ') + locale().toString(count));
    button->setVisible(count > 0 || id == allStatuses || button->isChecked());
}

void StatusChips::tellCounts(const models::ImportTableModel& files)
{
    tell(allStatuses, m_all, files.rowCount());
    for (const ImportStatus status : statuses)
        tell(idOf(status), models::signOf(status) + QLatin1Char(' ') + models::wordOf(status), files.count(status));
}

void StatusChips::choose(std::optional<ImportStatus> status)
{
    m_buttons->button(idOf(status))->click();
}

} // namespace duixian::shell
