// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table_model.h"

#include <QColor>

#include "app/charts/chart_words.h"
#include "app/presentation/palette.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::charts {
namespace {

QString missing()
{
    return QStringLiteral("\u2013");
}

QString targetText(const ChartRow& row, std::size_t i)
{
    return i < row.targets.size() ? presentation::spokenFigure(row.targets[i].statement) : missing();
}

} // namespace

void ChartTableModel::setChart(Chart chart)
{
    beginResetModel();
    m_chart = std::move(chart);
    endResetModel();
}

std::optional<int> ChartTableModel::markAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const ChartRow& row = m_chart.rows[static_cast<std::size_t>(index.row())];
    const int targets = static_cast<int>(row.targets.size());
    if (index.column() == Target || index.column() == Stretch) {
        const int target = index.column() - Target;
        return target < targets ? std::optional(target) : std::nullopt;
    }
    if (row.outcome)
        return -1;
    return targets > 0 && index.column() != Outcome ? std::optional(0) : std::nullopt;
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ChartTableModel::text(const ChartRow& row, int column) const
{
    switch (column) {
    case Name:
        return rowText(row);
    case Outcome:
        return row.outcome ? presentation::spokenFigure(row.outcome->statement) : missing();
    case Target:
        return targetText(row, 0);
    case Stretch:
        return row.targets.size() > 1 ? targetText(row, 1) : QString();
    case Difference:
        return differenceText(row);
    case Result:
        return row.verdict ? presentation::signOf(*row.verdict) + QLatin1Char(' ') + presentation::wordOf(*row.verdict) : QString();
    default:
        return {};
    }
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartRow& row = m_chart.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (const auto mark = markAt(index))
            return presentation::toolTipOf(hoverText(row, *mark));
        return {};
    case Qt::ForegroundRole:
        if (index.column() == Result && row.verdict)
            return look(presentation::roleOf(*row.verdict), presentation::themeInForce()).line;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Name || index.column() == Result ? Qt::AlignLeft | Qt::AlignVCenter
                                                                           : Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Name || section == Result ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_chart.kind == ChartKind::Years ? tr("Year") : tr("Indicator");
    case Outcome:
        return outcomeKey(m_chart);
    case Target:
        return targetKey(m_chart);
    case Stretch:
        return tr("Stretch target");
    case Difference:
        return tr("Difference");
    default:
        return tr("Verdict");
    }
}

} // namespace duixian::charts
