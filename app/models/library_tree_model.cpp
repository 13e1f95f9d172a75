// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/library_tree_model.h"

#include <algorithm>
#include <iterator>

#include <QCollator>

#include "app/presentation/statement_text.h"

namespace duixian::models {

/// A place, or a report under its place. Reports come after the places below.
struct LibraryTreeModel::Node {
    QString name;
    QStringList path;
    std::optional<ReportRow> report;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node& place(const QString& placeName)
    {
        for (const auto& child : children)
            if (!child->report && child->name == placeName)
                return *child;
        children.push_back(std::make_unique<Node>());
        Node& made = *children.back();
        made.name = placeName;
        made.path = path + QStringList{placeName};
        made.parent = this;
        return made;
    }

    void add(ReportRow added)
    {
        children.push_back(std::make_unique<Node>());
        children.back()->path = path;
        children.back()->report = std::move(added);
        children.back()->parent = this;
    }

    void sort(const QCollator& order)
    {
        std::stable_sort(children.begin(), children.end(), [&](const auto& a, const auto& b) {
            if (a->report.has_value() != b->report.has_value())
                return !a->report.has_value();
            if (a->report)
                return a->report->year < b->report->year;
            if (a->name.isEmpty() != b->name.isEmpty())
                return b->name.isEmpty();
            return order.compare(a->name, b->name) < 0;
        });
        for (std::size_t i = 0; i < children.size(); ++i) {
            children[i]->row = static_cast<int>(i);
            children[i]->sort(order);
        }
    }
};

LibraryTreeModel::LibraryTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

LibraryTreeModel::~LibraryTreeModel() = default;

void LibraryTreeModel::setReports(std::vector<ReportRow> reports)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (ReportRow& report : reports) {
        Node* node = m_root.get();
        for (const QString& name : report.path)
            node = &node->place(name);
        if (report.path.isEmpty())
            node = &node->place(QString());
        node->add(std::move(report));
    }
    QCollator order(QLocale(QLocale::Chinese, QLocale::China));
    order.setNumericMode(true);
    m_root->sort(order);
    endResetModel();
}

const LibraryTreeModel::Node& LibraryTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const Node*>(index.internalPointer()) : *m_root;
}

QModelIndex LibraryTreeModel::indexOf(ReportId id) const
{
    return find(*m_root, id);
}

void LibraryTreeModel::setBeside(std::map<ReportId, presentation::Beside> beside)
{
    if (beside == m_beside)
        return;
    std::map<ReportId, presentation::Beside> changed;
    std::set_symmetric_difference(beside.begin(), beside.end(), m_beside.begin(), m_beside.end(), std::inserter(changed, changed.end()),
                                  [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [report, now] : beside)
        if (const auto before = m_beside.find(report); before != m_beside.end() && before->second != now)
            changed.emplace(report, now);
    m_beside = std::move(beside);
    for (const auto& [report, now] : changed)
        if (const QModelIndex index = indexOf(report); index.isValid())
            Q_EMIT dataChanged(index, index);
}

QModelIndex LibraryTreeModel::find(const Node& below, ReportId id) const
{
    for (const auto& child : below.children) {
        if (child->report && child->report->id == id)
            return createIndex(child->row, 0, child.get());
        if (const QModelIndex found = find(*child, id); found.isValid())
            return found;
    }
    return {};
}

QModelIndex LibraryTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex LibraryTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    Node* above = nodeOf(child).parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int LibraryTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int LibraryTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QString LibraryTreeModel::nameOf(const Node& node) const
{
    if (!node.report)
        return node.name.isEmpty() ? tr("Place not known") : node.name;
    if (node.report->path.isEmpty() || !node.report->year)
        return node.report->title;
    return QString::number(*node.report->year);
}

QString LibraryTreeModel::labelOf(const Node& node) const
{
    const auto found = node.report ? m_beside.find(node.report->id) : m_beside.end();
    if (found == m_beside.end())
        return nameOf(node);
    const presentation::Beside& beside = found->second;
    const QString sign = beside.starred ? QStringLiteral("★") : beside.remarks.isEmpty() ? QStringLiteral("#") : QStringLiteral("✎");
    return nameOf(node) + QLatin1Char(' ') + sign;
}

QString LibraryTreeModel::tipOf(const Node& node) const
{
    if (!node.report)
        return node.path.join(QStringLiteral(" › "));
    const auto targets = static_cast<int>(node.report->targets);
    const auto outcomes = static_cast<int>(node.report->outcomes);
    QString tip = node.report->title + QLatin1Char('\n') + tr("%Ln target(s)", nullptr, targets) + QStringLiteral(" · ") +
                  tr("%Ln outcome(s)", nullptr, outcomes);
    if (const auto found = m_beside.find(node.report->id); found != m_beside.end())
        tip += QLatin1Char('\n') + presentation::besideText(found->second);
    return tip;
}

QVariant LibraryTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(node);
    case Qt::ToolTipRole:
        return presentation::toolTipOf(tipOf(node));
    case Qt::AccessibleDescriptionRole:
        return tipOf(node);
    case ReportIdRole:
        return QVariant::fromValue<qint64>(node.report ? node.report->id.value : 0);
    case TargetsRole:
        return node.report ? QVariant(static_cast<int>(node.report->targets)) : QVariant();
    case OutcomesRole:
        return node.report ? QVariant(static_cast<int>(node.report->outcomes)) : QVariant();
    case PathRole:
        return node.path;
    case SearchedRole:
        return node.report ? node.path.join(QLatin1Char(' ')) + QLatin1Char(' ') + nameOf(node) + QLatin1Char(' ') + node.report->title
                           : QString();
    default:
        return {};
    }
}

} // namespace duixian::models
