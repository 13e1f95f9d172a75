// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotation_model.h"

#include <algorithm>
#include <numeric>

#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"

namespace duixian::comparing {
namespace {

/// "12 %", "0.4 %".
QString percent(double share)
{
    constexpr double hundred = 100;
    constexpr double tens = 10;
    const double value = share * hundred;
    return presentation::shownNumber(value < tens ? qRound(value * tens) / tens : qRound(value)) + QStringLiteral(" %");
}

} // namespace

void QuotationModel::setMatrix(QuotationMatrix matrix, std::vector<ComparedReport> reports)
{
    Q_ASSERT(matrix.characters.size() == reports.size());
    beginResetModel();
    m_matrix = std::move(matrix);
    m_reports = std::move(reports);
    m_most = 0;
    for (const QuotationRow& row : m_matrix.rows)
        for (const QuotationCell& cell : row.cells)
            m_most = std::max(m_most, cell.share);
    inOrder();
    endResetModel();
}

void QuotationModel::inOrder()
{
    m_order.resize(m_matrix.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
}

void QuotationModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    inOrder();
    const int report = column - FirstReportColumn;
    if (column == ThemeColumn && order == Qt::DescendingOrder)
        std::reverse(m_order.begin(), m_order.end());
    if (report >= 0 && report < static_cast<int>(m_reports.size())) {
        const auto share = [&](std::size_t row) { return m_matrix.rows[row].cells[static_cast<std::size_t>(report)].share; };
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            return order == Qt::DescendingOrder ? share(a) > share(b) : share(a) < share(b);
        });
    }
    endResetModel();
}

const QuotationCell* QuotationModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < FirstReportColumn)
        return nullptr;
    return &row(index.row()).cells[static_cast<std::size_t>(index.column() - FirstReportColumn)];
}

const ComparedReport* QuotationModel::report(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < FirstReportColumn)
        return nullptr;
    return &m_reports[static_cast<std::size_t>(index.column() - FirstReportColumn)];
}

QString QuotationModel::theme(int line) const
{
    const std::u16string& theme = row(line).theme;
    return theme.empty() ? tr("No theme, or several") : toQt(std::u16string_view(theme));
}

int QuotationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int QuotationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstReportColumn + static_cast<int>(m_reports.size());
}

QString QuotationModel::tip(const QModelIndex& index) const
{
    const QuotationCell& said = *cell(index);
    if (said.quotations.empty())
        return tr("%1 says nothing of it.", "a report").arg(report(index)->title);
    return QStringList{report(index)->title, theme(index.row()), tr("%Ln paragraph(s)", nullptr, static_cast<int>(said.quotations.size())),
                       tr("%Ln character(s), %1 of the report", nullptr, static_cast<int>(said.characters)).arg(percent(said.share)),
                       tr("%Ln figure(s)", nullptr, static_cast<int>(said.figures))}
        .join(QLatin1Char('\n'));
}

QVariant QuotationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QuotationCell* const said = cell(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (said == nullptr)
            return theme(index.row());
        return said->quotations.empty() ? QStringLiteral("\u2013")
                                        : QStringLiteral("%1 \u00B7 %2").arg(said->quotations.size()).arg(percent(said->share));
    case Qt::ToolTipRole:
        return said == nullptr ? QVariant() : QVariant(presentation::toolTipOf(tip(index)));
    case Qt::TextAlignmentRole:
        return QVariant((said == nullptr ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ShareRole:
        return said == nullptr || said->quotations.empty() || m_most <= 0 ? QVariant() : QVariant(said->share / m_most);
    default:
        return {};
    }
}

QVariant QuotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool named = section < FirstReportColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((named ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return named ? tr("Theme") : m_reports[static_cast<std::size_t>(section - FirstReportColumn)].name;
    if (role == Qt::ToolTipRole && !named)
        return presentation::toolTipOf(m_reports[static_cast<std::size_t>(section - FirstReportColumn)].title);
    return {};
}

} // namespace duixian::comparing
