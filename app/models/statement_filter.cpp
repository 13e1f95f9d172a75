// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_filter.h"

#include <algorithm>

#include "app/models/statement_table_model.h"

namespace duixian::models {

StatementFilter::StatementFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(StatementTableModel::SortRole);
}

void StatementFilter::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void StatementFilter::setKind(std::optional<Kind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool StatementFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QAbstractItemModel& model = *sourceModel();
    if (m_kind && model.index(row, 0, parent).data(StatementTableModel::KindRole).toInt() != static_cast<int>(*m_kind))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = StatementTableModel::IndicatorColumn; column < model.columnCount(parent); ++column)
            if (model.index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        return false;
    });
}

} // namespace duixian::models
