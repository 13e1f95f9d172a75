// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "core/model/statement.h"

namespace duixian::models {

/// The statements that a person asked for: of a kind, and with all the words in what the row shows. Sorts by value.
class StatementFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit StatementFilter(QObject* parent = nullptr);

    void setWords(const QString& words);
    /// none: both kinds.
    void setKind(std::optional<Kind> kind);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    std::optional<Kind> m_kind;
};

} // namespace duixian::models
