// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/library_filter.h"

#include <algorithm>

#include "app/models/library_tree_model.h"

namespace duixian::models {

LibraryFilter::LibraryFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void LibraryFilter::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // As a new model: told row by row what comes and goes, a view takes seconds over ten thousand reports.
    QAbstractItemModel* const reports = sourceModel();
    setSourceModel(nullptr);
    setSourceModel(reports);
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    // Reports alone decide (places follow by recursion), with their place's names as part of what is searched: 郑州 2019 finds one report.
    if (index.data(LibraryTreeModel::ReportIdRole).toLongLong() == 0)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString searched = index.data(LibraryTreeModel::SearchedRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return searched.contains(word, Qt::CaseInsensitive); });
}

} // namespace duixian::models
