// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/sort_ranks.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include <QCollator>
#include <QHash>

namespace duixian::pairing {
namespace {

const QCollator& orderOfNames()
{
    static const QCollator order = [] {
        QCollator made(QLocale(QLocale::Chinese, QLocale::China));
        made.setNumericMode(true);
        return made;
    }();
    return order;
}

/// The place of each text among the different ones.
QHash<QString, double> ranksOf(const std::vector<QVariant>& keys)
{
    QHash<QString, double> ranks;
    for (const QVariant& key : keys)
        if (key.typeId() == QMetaType::QString)
            ranks.insert(key.toString(), 0);
    QStringList names = ranks.keys();
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        const int compared = orderOfNames().compare(a, b);
        return compared != 0 ? compared < 0 : a < b;
    });
    for (qsizetype i = 0; i < names.size(); ++i)
        ranks[names[i]] = static_cast<double>(i);
    return ranks;
}

} // namespace

std::vector<std::uint32_t> orderOf(const std::vector<QVariant>& keys, Qt::SortOrder order)
{
    const QHash<QString, double> ranks = ranksOf(keys);
    std::vector<std::optional<double>> values;
    values.reserve(keys.size());
    for (const QVariant& key : keys) {
        if (!key.isValid())
            values.emplace_back();
        else if (key.typeId() == QMetaType::QString)
            values.emplace_back(ranks.value(key.toString()));
        else
            values.emplace_back(key.toDouble());
    }
    std::vector<std::uint32_t> places(keys.size());
    std::iota(places.begin(), places.end(), 0U);
    std::stable_sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (!values[a] || !values[b])
            return values[a].has_value() && !values[b].has_value();
        return order == Qt::AscendingOrder ? *values[a] < *values[b] : *values[a] > *values[b];
    });
    return places;
}

} // namespace duixian::pairing
