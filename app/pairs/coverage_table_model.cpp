// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/coverage_table_model.h"

#include <algorithm>

#include <QLocale>

#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

bool isThere(const CoverageCell& cell)
{
    return !cell.reports.empty();
}

} // namespace

void CoverageTableModel::setCoverage(Coverage coverage)
{
    if (coverage == m_coverage)
        return;
    beginResetModel();
    m_coverage = std::move(coverage);
    endResetModel();
}

const CoverageCell* CoverageTableModel::cell(const QModelIndex& index) const
{
    if (index.column() < FirstYearColumn)
        return nullptr;
    return &m_coverage.rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column() - FirstYearColumn)];
}

int CoverageTableModel::there(const CoverageRow& row) const
{
    return static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(), isThere));
}

int CoverageTableModel::thereIn(int column) const
{
    const auto year = static_cast<std::size_t>(column - FirstYearColumn);
    return static_cast<int>(
        std::count_if(m_coverage.rows.begin(), m_coverage.rows.end(), [year](const CoverageRow& row) { return isThere(row.cells[year]); }));
}

int CoverageTableModel::there() const
{
    int sum = 0;
    for (const CoverageRow& row : m_coverage.rows)
        sum += there(row);
    return sum;
}

int CoverageTableModel::cells() const
{
    return rowCount() * (columnCount() - FirstYearColumn);
}

int CoverageTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_coverage.rows.size());
}

int CoverageTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstYearColumn + m_coverage.lastYear - m_coverage.firstYear + 1;
}

QString CoverageTableModel::text(const QModelIndex& index) const
{
    const CoverageRow& row = m_coverage.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == PlaceColumn)
        return toQt(std::u16string_view(row.place.name));
    if (index.column() == SumColumn)
        return tr("%1 of %2").arg(QLocale().toString(there(row)), QLocale().toString(static_cast<int>(row.cells.size())));
    const CoverageCell& shown = *cell(index);
    if (!isThere(shown))
        return tr("missing");
    const QString word = shown.term ? tr("new term") : tr("there");
    return shown.reports.size() == 1 ? word : tr("%1, %Ln report(s)", nullptr, static_cast<int>(shown.reports.size())).arg(word);
}

QString CoverageTableModel::tip(const QModelIndex& index) const
{
    const CoverageRow& row = m_coverage.rows[static_cast<std::size_t>(index.row())];
    if (index.column() < FirstYearColumn)
        return presentation::placeText(row.place);
    const CoverageCell& shown = *cell(index);
    QString line =
        QStringLiteral("%1 %2 \u00B7 %3").arg(QString::number(shown.year), toQt(std::u16string_view(row.place.name)), text(index));
    if (isThere(shown))
        line += QLatin1Char('\n') + tr("%1 targets, %2 outcomes")
                                        .arg(QLocale().toString(static_cast<qulonglong>(shown.targets)),
                                             QLocale().toString(static_cast<qulonglong>(shown.outcomes)));
    return line;
}

QVariant CoverageTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CoverageCell* const shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index);
    case Qt::ToolTipRole:
        return presentation::toolTipOf(tip(index));
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == SumColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case CellsRole:
        return QVariantList{text(index)};
    case QuietRole:
        return index.column() == SumColumn;
    case ReportsRole:
        return shown == nullptr ? QVariant() : static_cast<int>(shown->reports.size());
    case TermRole:
        return shown != nullptr && shown->term;
    default:
        return {};
    }
}

QVariant CoverageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const QString title = section == PlaceColumn ? tr("Place")
                          : section == SumColumn ? tr("Years")
                                                 : QString::number(m_coverage.firstYear + section - FirstYearColumn);
    if (role == Qt::AccessibleTextRole)
        return title;
    if (role == Qt::DisplayRole)
        return section < FirstYearColumn ? title : title + QLatin1Char('\n') + QLocale().toString(thereIn(section));
    if (role == Qt::ToolTipRole && section >= FirstYearColumn)
        return tr("%1: %2 of %3 places have a report").arg(title, QLocale().toString(thereIn(section)), QLocale().toString(rowCount()));
    if (role == CellsRole)
        return QStringList{title};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == PlaceColumn ? Qt::AlignLeft | Qt::AlignVCenter
                        : section == SumColumn ? Qt::AlignRight | Qt::AlignVCenter
                                               : Qt::AlignCenter);
    return {};
}

} // namespace duixian::pairing
