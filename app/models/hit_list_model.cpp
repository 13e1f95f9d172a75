// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/hit_list_model.h"

#include <algorithm>
#include <utility>

#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"

namespace duixian::models {

void HitListModel::setReports(std::vector<ReportRow> reports)
{
    m_reports.clear();
    for (ReportRow& report : reports) {
        const std::int64_t number = report.id.value;
        m_reports.emplace(number, std::move(report));
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HitListModel::clearOld()
{
    if (!std::exchange(m_old, false))
        return;
    beginResetModel();
    m_hits.clear();
    m_groups.clear();
    m_rows.clear();
    endResetModel();
}

void HitListModel::add(const std::vector<Hit>& hits)
{
    clearOld();
    if (hits.empty())
        return;
    std::vector<Row> rows;
    const auto growing = static_cast<int>(m_groups.size()) - 1;
    const int first = rowCount();
    auto groups = m_groups;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (groups.empty() || groups.back().report != hits[i].report) {
            groups.push_back({hits[i].report, first + static_cast<int>(rows.size()), m_hits.size() + i, 0});
            rows.push_back({static_cast<std::uint32_t>(groups.size() - 1), -1});
        }
        ++groups.back().count;
        rows.push_back({static_cast<std::uint32_t>(groups.size() - 1), static_cast<std::int32_t>(m_hits.size() + i)});
    }
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_hits.insert(m_hits.end(), hits.begin(), hits.end());
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    m_groups = std::move(groups);
    endInsertRows();
    if (growing >= 0) {
        const QModelIndex header = index(m_groups[static_cast<std::size_t>(growing)].headerRow);
        Q_EMIT dataChanged(header, header);
    }
}

void HitListModel::finish()
{
    clearOld();
}

const Hit* HitListModel::hitOf(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].hit < 0)
        return nullptr;
    return &m_hits[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].hit)];
}

const ReportRow* HitListModel::report(ReportId id) const
{
    const auto found = m_reports.find(id.value);
    return found == m_reports.end() ? nullptr : &found->second;
}

int HitListModel::rowOf(ReportId report, const Span& mark) const
{
    for (const Group& group : m_groups) {
        if (group.report != report)
            continue;
        for (std::size_t i = 0; i < group.count; ++i)
            if (const Hit& hit = m_hits[group.firstHit + i]; !hit.marks.empty() && hit.marks.front() == mark)
                return group.headerRow + 1 + static_cast<int>(i);
    }
    return -1;
}

int HitListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HitListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Hit* const hit = hitOf(index.row());
    if (!hit)
        return nameOf(groupOf(index.row()));
    const QString sentence = toQt(std::u16string_view(hit->excerpt));
    if (role == Qt::DisplayRole || !hit->statement)
        return sentence;
    return presentation::statementLine(*hit->statement) + QLatin1Char('\n') + sentence;
}

Qt::ItemFlags HitListModel::flags(const QModelIndex& index) const
{
    if (!hitOf(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString HitListModel::nameOf(const Group& group) const
{
    const ReportRow* const about = report(group.report);
    if (!about)
        return {};
    if (about->path.isEmpty())
        return about->title;
    return about->year ? QString::number(*about->year) + QLatin1Char(' ') + about->path.last() : about->path.last();
}

QString HitListModel::pathOf(const Group& group) const
{
    const ReportRow* const about = report(group.report);
    if (!about || about->path.size() < 2)
        return {};
    return about->path.mid(0, about->path.size() - 1).join(QStringLiteral(" \u203A "));
}

} // namespace duixian::models
