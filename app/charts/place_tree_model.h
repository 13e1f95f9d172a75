// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QAbstractItemModel>

#include "app/charts/chart_source.h"

namespace duixian::charts {

/// Places by 省, 市, 区, each with a box to tick; a place over others is ticked with all of them. One that has reports of its own and
/// others below it stands among these once more, so that it can be ticked alone.
class PlaceTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit PlaceTreeModel(QObject* parent = nullptr);
    ~PlaceTreeModel() override;

    /// Sorted by path. Those that were ticked stay so where they are still there.
    void setPlaces(const std::vector<ChartPlace>& places);
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    /// In the order of the places.
    [[nodiscard]] std::vector<std::u16string> chosen() const;
    void setChosen(const std::vector<std::u16string>& keys);
    void tick(const std::vector<std::u16string>& keys, bool on);
    /// Those of which it is known that they have no figure.
    void setWithout(const std::vector<std::u16string>& keys);
    /// Of what stands at or below an index those with reports.
    [[nodiscard]] std::vector<std::u16string> keysBelow(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const std::u16string& key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// By setData, so by a person.
    void ticked();

private:
    struct Node;
    [[nodiscard]] Node* nodeAt(const QModelIndex& index) const;
    void add(const ChartPlace& place);
    [[nodiscard]] Qt::CheckState stateOf(const Node& node) const;
    void tellAll(const QModelIndex& below, const QList<int>& roles);

    std::unique_ptr<Node> m_root;
    std::vector<std::u16string> m_keys; ///< of all places, in their order
    std::set<std::u16string> m_chosen;
    std::set<std::u16string> m_without;
};

} // namespace duixian::charts
