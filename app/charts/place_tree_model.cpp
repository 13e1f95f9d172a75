// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/place_tree_model.h"

#include <algorithm>

#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"

namespace duixian::charts {

/// A leaf has a key, what has children has none.
struct PlaceTreeModel::Node {
    std::u16string name;
    std::u16string key;
    bool itself = false; ///< stands for the place that it stands below
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int row() const
    {
        const auto& all = parent->children;
        return static_cast<int>(std::find_if(all.begin(), all.end(), [this](const auto& one) { return one.get() == this; }) - all.begin());
    }
    Node& child(const std::u16string& wanted)
    {
        const auto found =
            std::find_if(children.begin(), children.end(), [&](const auto& one) { return one->name == wanted && !one->itself; });
        if (found != children.end())
            return **found;
        auto made = std::make_unique<Node>();
        made->name = wanted;
        made->parent = this;
        children.push_back(std::move(made));
        return *children.back();
    }
};

PlaceTreeModel::PlaceTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

PlaceTreeModel::~PlaceTreeModel() = default;

void PlaceTreeModel::setPlaces(const std::vector<ChartPlace>& places)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_keys.clear();
    for (const ChartPlace& place : places)
        add(place);
    std::erase_if(m_chosen, [this](const auto& key) { return std::find(m_keys.begin(), m_keys.end(), key) == m_keys.end(); });
    m_without.clear();
    endResetModel();
}

/// The places are sorted by path: what lies over others comes before them.
void PlaceTreeModel::add(const ChartPlace& place)
{
    Node* node = m_root.get();
    for (const std::u16string& part : place.path.empty() ? std::vector{place.name} : place.path) {
        if (!node->key.empty()) {
            auto itself = std::make_unique<Node>();
            itself->name = node->name;
            itself->key = std::exchange(node->key, {});
            itself->itself = true;
            itself->parent = node;
            node->children.insert(node->children.begin(), std::move(itself));
        }
        node = &node->child(part);
    }
    node->key = place.key;
    m_keys.push_back(place.key);
}

std::vector<std::u16string> PlaceTreeModel::chosen() const
{
    std::vector<std::u16string> keys;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(keys), [this](const auto& key) { return m_chosen.contains(key); });
    return keys;
}

void PlaceTreeModel::setChosen(const std::vector<std::u16string>& keys)
{
    m_chosen = {keys.begin(), keys.end()};
    tellAll({}, {Qt::CheckStateRole});
}

void PlaceTreeModel::tick(const std::vector<std::u16string>& keys, bool on)
{
    for (const std::u16string& key : keys)
        if (on)
            m_chosen.insert(key);
        else
            m_chosen.erase(key);
    tellAll({}, {Qt::CheckStateRole});
}

void PlaceTreeModel::setWithout(const std::vector<std::u16string>& keys)
{
    std::set<std::u16string> without(keys.begin(), keys.end());
    if (without == m_without)
        return;
    m_without = std::move(without);
    tellAll({}, {Qt::DisplayRole, Qt::ForegroundRole, Qt::ToolTipRole});
}

void PlaceTreeModel::tellAll(const QModelIndex& below, const QList<int>& roles)
{
    const int rows = rowCount(below);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, below), index(rows - 1, 0, below), roles);
    for (int row = 0; row < rows; ++row)
        tellAll(index(row, 0, below), roles);
}

std::vector<std::u16string> PlaceTreeModel::keysBelow(const QModelIndex& index) const
{
    const Node* const node = nodeAt(index);
    if (!node->key.empty())
        return {node->key};
    std::vector<std::u16string> keys;
    for (int row = 0; row < rowCount(index); ++row)
        for (std::u16string& key : keysBelow(this->index(row, 0, index)))
            keys.push_back(std::move(key));
    return keys;
}

QModelIndex PlaceTreeModel::indexOf(const std::u16string& key) const
{
    std::vector<QModelIndex> waiting{QModelIndex()};
    while (!waiting.empty()) {
        const QModelIndex at = waiting.back();
        waiting.pop_back();
        if (at.isValid() && nodeAt(at)->key == key)
            return at;
        for (int row = 0; row < rowCount(at); ++row)
            waiting.push_back(index(row, 0, at));
    }
    return {};
}

PlaceTreeModel::Node* PlaceTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex PlaceTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex PlaceTreeModel::parent(const QModelIndex& child) const
{
    Node* const over = child.isValid() ? nodeAt(child)->parent : nullptr;
    return over == nullptr || over == m_root.get() ? QModelIndex() : createIndex(over->row(), 0, over);
}

int PlaceTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int PlaceTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

Qt::ItemFlags PlaceTreeModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

Qt::CheckState PlaceTreeModel::stateOf(const Node& node) const
{
    if (!node.key.empty())
        return m_chosen.contains(node.key) ? Qt::Checked : Qt::Unchecked;
    bool some = false;
    bool all = true;
    for (const auto& child : node.children) {
        const Qt::CheckState state = stateOf(*child);
        some = some || state != Qt::Unchecked;
        all = all && state == Qt::Checked;
    }
    return all ? Qt::Checked : some ? Qt::PartiallyChecked : Qt::Unchecked;
}

QVariant PlaceTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeAt(index);
    const bool without = !node.key.empty() && m_without.contains(node.key);
    QString name = toQt(std::u16string_view(node.name));
    if (node.itself)
        name = tr("%1 itself", "a place, without those within it").arg(name);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return without ? tr("%1 (no figure)", "a place").arg(name) : name;
    case Qt::ToolTipRole:
        return presentation::toolTipOf(without ? tr("The reports of %1 have no such figure.").arg(name) : name);
    case Qt::ForegroundRole:
        return without ? QVariant(presentation::ground(presentation::themeInForce()).quiet) : QVariant();
    case Qt::CheckStateRole:
        return static_cast<int>(stateOf(node));
    default:
        return {};
    }
}

bool PlaceTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    tick(keysBelow(index), static_cast<Qt::CheckState>(value.toInt()) == Qt::Checked);
    Q_EMIT ticked();
    return true;
}

} // namespace duixian::charts
