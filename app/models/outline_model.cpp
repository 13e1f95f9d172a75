// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/outline_model.h"

#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"

namespace duixian::models {

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent), m_nodes(1) {}

void OutlineModel::setReport(std::shared_ptr<const Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_nodes.assign(1, {});
    if (m_report) {
        hang();
        count();
    }
    endResetModel();
}

/// Each heading hangs under the last one of a higher level; levels may be skipped (一、 then 1.).
void OutlineModel::hang()
{
    std::vector<std::size_t> open{0};
    const std::vector<Part>& parts = m_report->parts;
    m_nodes.resize(parts.size() + 1);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        while (open.size() > 1 && parts[open.back() - 1].level >= parts[i].level)
            open.pop_back();
        Node& above = m_nodes[open.back()];
        Node& node = m_nodes[i + 1];
        node.parent = open.back();
        node.row = static_cast<int>(above.children.size());
        above.children.push_back(i + 1);
        open.push_back(i + 1);
    }
}

void OutlineModel::count()
{
    for (const Statement& statement : m_report->statements)
        for (std::size_t i = 0; i < m_report->parts.size(); ++i)
            if (m_report->parts[i].body.contains(statement.span.begin))
                ++(statement.kind == Kind::Target ? m_nodes[i + 1].targets : m_nodes[i + 1].outcomes);
}

const OutlineModel::Node& OutlineModel::nodeOf(const QModelIndex& index) const
{
    return m_nodes[index.isValid() ? static_cast<std::size_t>(index.internalId()) : 0];
}

QModelIndex OutlineModel::indexAt(std::size_t offset) const
{
    for (std::size_t i = m_nodes.size() - 1; i > 0; --i)
        if (m_report->parts[i - 1].body.contains(offset))
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(nodeOf(parent).children[static_cast<std::size_t>(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const std::size_t above = nodeOf(child).parent;
    return above == 0 ? QModelIndex() : createIndex(m_nodes[above].row, 0, static_cast<quintptr>(above));
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Part& part = m_report->parts[static_cast<std::size_t>(index.internalId()) - 1];
    const QString heading = toQt(std::u16string_view(m_report->text).substr(part.heading.begin, part.heading.length())).simplified();
    switch (role) {
    case Qt::DisplayRole:
        return heading;
    case Qt::ToolTipRole:
        return presentation::toolTipOf(heading);
    case OffsetRole:
        return static_cast<qulonglong>(part.heading.begin);
    case TargetsRole:
        return nodeOf(index).targets;
    case OutcomesRole:
        return nodeOf(index).outcomes;
    default:
        return {};
    }
}

} // namespace duixian::models
