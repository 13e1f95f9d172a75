// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include "app/charts/place_tree_model.h"

namespace duixian::charts {

/// The places that a person's words leave: those that hold them, what lies above these and what lies below. To tick a place over others
/// ticks those of them that are in sight.
class PlaceFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PlaceFilter(PlaceTreeModel& places, QObject* parent = nullptr);

    void setWords(const QString& words);
    /// Those that are in sight, at an index and below it.
    [[nodiscard]] std::vector<std::u16string> keysBelow(const QModelIndex& index = {}) const;
    void tickShown(bool on);

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void ticked();

private:
    void tick(const std::vector<std::u16string>& keys, bool on);

    PlaceTreeModel& m_places;
};

} // namespace duixian::charts
