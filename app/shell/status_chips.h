// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "app/models/import_table_model.h"

class QButtonGroup;

namespace duixian::shell {

/// A row of buttons, one for each status with its sign, word and count, and one for all: which files of an import are shown.
class StatusChips : public QWidget {
    Q_OBJECT
public:
    /// all: the word of the first button.
    StatusChips(const QString& all, QWidget* parent);

    /// Statuses that no file has are hidden, but for the one that is chosen.
    void tellCounts(const models::ImportTableModel& files);
    /// As a click does.
    void choose(std::optional<models::ImportStatus> status);

Q_SIGNALS:
    /// none: all.
    void chosen(std::optional<duixian::models::ImportStatus> status);

private:
    void add(int id);
    void tell(int id, const QString& words, int count);

    QString m_all;
    QButtonGroup* m_buttons;
};

} // namespace duixian::shell
