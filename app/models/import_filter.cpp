// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_filter.h"

#include <algorithm>

#include <QCollator>

#include "app/models/import_table_model.h"

namespace duixian::models {
namespace {

const QCollator& byName()
{
    static const QCollator collator = [] {
        QCollator made(QLocale(QLocale::Chinese, QLocale::China));
        made.setNumericMode(true);
        return made;
    }();
    return collator;
}

} // namespace

ImportFilter::ImportFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ImportTableModel::SortRole);
}

void ImportFilter::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ImportFilter::setStatus(std::optional<ImportStatus> status)
{
    m_status = status;
    invalidateFilter();
}

std::vector<int> ImportFilter::shown() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(mapToSource(index(row, 0)).row());
    return rows;
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QAbstractItemModel& model = *sourceModel();
    if (m_status && model.index(row, 0, parent).data(ImportTableModel::StatusRole).toInt() != static_cast<int>(*m_status))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            if (model.index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        return false;
    });
}

bool ImportFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() != QMetaType::QString)
        return a.toInt() < b.toInt();
    return byName().compare(a.toString(), b.toString()) < 0;
}

} // namespace duixian::models
