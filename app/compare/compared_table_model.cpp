// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compared_table_model.h"

#include <algorithm>

#include "app/compare/compared_words.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::comparing {

void ComparedTableModel::setTable(ComparedTable table, std::vector<ComparedReport> reports)
{
    Q_ASSERT(table.columns.size() == reports.size());
    beginResetModel();
    m_table = std::move(table);
    m_reports = std::move(reports);
    if (m_sortColumn >= columnCount())
        m_sortColumn = -1;
    refilter();
    endResetModel();
}

void ComparedTableModel::setWish(const TableWish& wish)
{
    if (wish == m_wish)
        return;
    beginResetModel();
    m_wish = wish;
    refilter();
    endResetModel();
}

int ComparedTableModel::lines() const
{
    int count = 0;
    for (const ComparedRow& row : m_table.rows)
        for (const Kind kind : {Kind::Target, Kind::Outcome})
            count += reportsWith(row, kind) > 0 ? 1 : 0;
    return count;
}

bool ComparedTableModel::passes(const Line& line, const QStringList& words) const
{
    const ComparedRow& row = m_table.rows[line.row];
    if (m_wish.kind && *m_wish.kind != line.kind)
        return false;
    const std::size_t having = reportsWith(row, line.kind);
    const std::size_t wanted = m_wish.spread == Spread::All ? m_reports.size() : m_wish.spread == Spread::Several ? 2 : 1;
    if (having < std::max<std::size_t>(1, std::min(wanted, m_reports.size())) || (m_wish.differing && !differs(row, line.kind)))
        return false;
    if (words.isEmpty())
        return true;
    const QString name = toQt(std::u16string_view(row.indicator));
    const QString folded = m_folding ? m_folding(name) : name.toLower();
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

void ComparedTableModel::refilter()
{
    const QStringList words = presentation::filterWords(m_wish.words, m_folding);
    m_shown.clear();
    for (std::uint32_t row = 0; row < m_table.rows.size(); ++row)
        for (const Kind kind : {Kind::Target, Kind::Outcome})
            if (passes({row, kind}, words))
                m_shown.push_back({row, kind});
    order();
}

std::optional<double> ComparedTableModel::sortValue(const Line& line, std::size_t report) const
{
    const ComparedRow& row = m_table.rows[line.row];
    if (m_byChange && m_wish.with) {
        const auto change = changeOf(row, line.kind, report, *m_wish.with);
        return change ? std::optional(change->growth.value_or(change->difference)) : std::nullopt;
    }
    const auto& figure = row.cells[report].of(line.kind);
    return figure ? figure->value : std::nullopt;
}

void ComparedTableModel::setSortedByChange(bool byChange)
{
    beginResetModel();
    m_byChange = byChange;
    order();
    endResetModel();
}

void ComparedTableModel::order()
{
    const auto asItIs = [](const Line& a, const Line& b) { return a.row != b.row ? a.row < b.row : a.kind < b.kind; };
    std::sort(m_shown.begin(), m_shown.end(), asItIs);
    const bool falling = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == IndicatorColumn || m_sortColumn == MeasureColumn) {
        const auto name = [&](const Line& line) {
            const ComparedRow& row = m_table.rows[line.row];
            return m_sortColumn == IndicatorColumn ? toQt(std::u16string_view(row.indicator)) : measureText(row);
        };
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](const Line& a, const Line& b) {
            const int compared = QString::localeAwareCompare(name(a), name(b));
            return falling ? compared > 0 : compared < 0;
        });
    } else if (const auto report = reportAt(m_sortColumn)) {
        const auto value = [&](const Line& line) { return sortValue(line, *report); };
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](const Line& a, const Line& b) {
            const auto one = value(a);
            const auto other = value(b);
            if (!one || !other)
                return one.has_value() && !other.has_value();
            return falling ? *one > *other : *one < *other;
        });
    }
}

void ComparedTableModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    endResetModel();
}

std::optional<std::size_t> ComparedTableModel::reportAt(int column) const
{
    const auto report = static_cast<std::size_t>(column - FirstReportColumn);
    return column >= FirstReportColumn && report < m_reports.size() ? std::optional(report) : std::nullopt;
}

const ComparedFigure* ComparedTableModel::figure(const QModelIndex& index) const
{
    const auto report = index.isValid() ? reportAt(index.column()) : std::nullopt;
    if (!report)
        return nullptr;
    const auto& figure = row(index.row()).cells[*report].of(kind(index.row()));
    return figure ? &*figure : nullptr;
}

ReportId ComparedTableModel::report(const QModelIndex& index) const
{
    const auto report = index.isValid() ? reportAt(index.column()) : std::nullopt;
    return report ? m_reports[*report].id : ReportId{};
}

ComparedTable ComparedTableModel::shown() const
{
    ComparedTable out{m_table.columns, {}};
    std::vector<std::size_t> places(m_table.rows.size(), m_table.rows.size());
    for (const Line& line : m_shown) {
        std::size_t& place = places[line.row];
        if (place == m_table.rows.size()) {
            place = out.rows.size();
            ComparedRow& row = out.rows.emplace_back(m_table.rows[line.row]);
            row.cells.assign(row.cells.size(), {});
        }
        for (std::size_t report = 0; report < m_reports.size(); ++report)
            out.rows[place].cells[report].of(line.kind) = m_table.rows[line.row].cells[report].of(line.kind);
    }
    return out;
}

int ComparedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ComparedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstReportColumn + static_cast<int>(m_reports.size());
}

std::optional<ComparedChange> ComparedTableModel::change(const QModelIndex& index) const
{
    const auto report = reportAt(index.column());
    return report && m_wish.with ? changeOf(row(index.row()), kind(index.row()), *report, *m_wish.with) : std::nullopt;
}

QString ComparedTableModel::text(const QModelIndex& index) const
{
    if (index.column() == IndicatorColumn)
        return toQt(std::u16string_view(row(index.row()).indicator));
    if (index.column() == MeasureColumn)
        return measureText(row(index.row()));
    const ComparedFigure* const shown = figure(index);
    return shown == nullptr ? QStringLiteral("\u2013")
                            : cellText(row(index.row()), *shown, m_table.columns[*reportAt(index.column())].head);
}

QString ComparedTableModel::tip(const QModelIndex& index) const
{
    const ComparedFigure* const shown = figure(index);
    if (shown == nullptr)
        return index.column() < FirstReportColumn ? presentation::wordOf(kind(index.row())) + QStringLiteral(" \u00B7 ") + text(index)
                                                  : QString();
    const auto change = this->change(index);
    const std::size_t report = *reportAt(index.column());
    const auto against = change ? comparedWith(report, *m_wish.with) : std::nullopt;
    return cellTip(row(index.row()), *shown, m_reports[report], change, against ? m_reports[*against].name : QString());
}

QVariant ComparedTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto between = [&]() -> QVariant {
        const auto change = this->change(index);
        return change ? QVariant(changeText(*change)) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole: {
        const QVariant change = between();
        const QString words = presentation::wordOf(kind(index.row())) + QStringLiteral(" ") + text(index);
        return change.isValid() ? words + QStringLiteral(" (%1)").arg(change.toString()) : words;
    }
    case Qt::ToolTipRole: {
        const QString words = tip(index);
        return words.isEmpty() ? QVariant() : QVariant(presentation::toolTipOf(words));
    }
    case Qt::TextAlignmentRole:
        return QVariant((index.column() < FirstReportColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case FigureRole:
        return figure(index) != nullptr ? QVariant(text(index)) : QVariant();
    case ChangeRole:
        return between();
    case KindRole:
        return static_cast<int>(kind(index.row()));
    default:
        return {};
    }
}

QVariant ComparedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto report = reportAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((report ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return report ? m_reports[*report].name : section == IndicatorColumn ? tr("Indicator") : tr("Measure, unit");
    if (role == Qt::ToolTipRole && report)
        return presentation::toolTipOf(m_reports[*report].title);
    return {};
}

} // namespace duixian::comparing
