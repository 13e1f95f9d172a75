// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/place_filter.h"

namespace duixian::charts {

PlaceFilter::PlaceFilter(PlaceTreeModel& places, QObject* parent) : QSortFilterProxyModel(parent), m_places(places)
{
    setSourceModel(&places);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void PlaceFilter::setWords(const QString& words)
{
    setFilterFixedString(words.trimmed());
}

std::vector<std::u16string> PlaceFilter::keysBelow(const QModelIndex& index) const
{
    const int rows = rowCount(index);
    if (rows == 0)
        return index.isValid() ? m_places.keysBelow(mapToSource(index)) : std::vector<std::u16string>();
    std::vector<std::u16string> keys;
    for (int row = 0; row < rows; ++row)
        for (std::u16string& key : keysBelow(this->index(row, 0, index)))
            keys.push_back(std::move(key));
    return keys;
}

void PlaceFilter::tickShown(bool on)
{
    tick(keysBelow(), on);
}

bool PlaceFilter::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    tick(keysBelow(index), static_cast<Qt::CheckState>(value.toInt()) == Qt::Checked);
    return true;
}

void PlaceFilter::tick(const std::vector<std::u16string>& keys, bool on)
{
    m_places.tick(keys, on);
    Q_EMIT ticked();
}

} // namespace duixian::charts
