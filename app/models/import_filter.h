// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "app/models/import_row.h"

namespace duixian::models {

/// The files of an import that a person asked for: of a status, and with all the words in what the row shows. Names are sorted as people
/// sort them: 9号 before 10号.
class ImportFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ImportFilter(QObject* parent = nullptr);

    void setWords(const QString& words);
    /// none: every one.
    void setStatus(std::optional<ImportStatus> status);
    /// The rows of the table behind it that are shown, in the order shown.
    [[nodiscard]] std::vector<int> shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    std::optional<ImportStatus> m_status;
};

} // namespace duixian::models
