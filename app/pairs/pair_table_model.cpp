// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/pair_table_model.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QHash>

#include "app/pairs/pair_columns.h"
#include "app/pairs/sheet_roles.h"
#include "app/pairs/sort_ranks.h"
#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

template <class Wanted, class Is>
bool fits(const Wanted& wanted, const Is& is)
{
    return !wanted || *wanted == is;
}

} // namespace

PairTableModel::PairTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void PairTableModel::setReports(const std::vector<models::ReportRow>& reports)
{
    m_reports = ReportNames(reports);
    m_searched.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PairTableModel::setFolding(presentation::Folding folding)
{
    m_folding = std::move(folding);
    m_searched.clear();
}

void PairTableModel::setComparing(Comparing comparing)
{
    m_comparing = std::move(comparing);
    m_searched.clear();
}

void PairTableModel::begin()
{
    m_growing = true;
    m_old = true;
}

void PairTableModel::clearOld()
{
    if (!m_old)
        return;
    m_old = false;
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    m_searched.clear();
    m_years.clear();
    m_sums = {};
    m_second = false;
    endResetModel();
}

void PairTableModel::add(std::vector<PairRow> rows)
{
    clearOld();
    const std::size_t first = m_all.size();
    std::move(rows.begin(), rows.end(), std::back_inserter(m_all));
    std::vector<std::uint32_t> more;
    for (std::size_t row = first; row < m_all.size(); ++row) {
        if (m_all[row].target.period)
            m_years.insert(m_all[row].target.period->last);
        m_second = m_second || !m_all[row].second.empty();
        if (passes(row))
            more.push_back(static_cast<std::uint32_t>(row));
    }
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    for (const std::uint32_t row : more) {
        m_shown.push_back(row);
        m_sums.count(m_all[row]);
    }
    endInsertRows();
}

void PairTableModel::finish()
{
    m_growing = false;
    clearOld();
    if (m_sortColumn >= 0)
        resort();
}

void PairTableModel::setWish(const PairWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    // Before they are folded: that may leave no blanks between Chinese words.
    m_words = wish.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString& word : m_words)
        word = folded(word);
    refilter();
}

void PairTableModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    m_sums = {};
    for (std::size_t row = 0; row < m_all.size(); ++row)
        if (passes(row)) {
            m_shown.push_back(static_cast<std::uint32_t>(row));
            m_sums.count(m_all[row]);
        }
    if (m_sortColumn >= 0)
        m_shown = sorted();
    endResetModel();
}

bool PairTableModel::passes(std::size_t number) const
{
    const PairRow& row = m_all[number];
    if (m_wish.verdict && (!row.outcome || row.verdict != *m_wish.verdict))
        return false;
    if (m_wish.reason && row.reason != m_wish.reason)
        return false;
    if (!fits(m_wish.unpaired, !row.outcome.has_value()) || !fits(m_wish.byPerson, row.decision.has_value()))
        return false;
    if (m_wish.year && (!row.target.period || *m_wish.year < row.target.period->first || *m_wish.year > row.target.period->last))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return searched(number).contains(word); });
}

const QString& PairTableModel::searched(std::size_t number) const
{
    m_searched.resize(m_all.size());
    QString& words = m_searched[number];
    if (words.isNull()) {
        const PairRow& row = m_all[number];
        const ShownPair shown{row, m_reports, m_comparing};
        QStringList cells{toQt(std::u16string_view(row.target.subject)), toQt(std::u16string_view(row.target.quote))};
        if (row.place)
            cells << presentation::placeText(*row.place);
        if (row.outcome)
            cells << toQt(std::u16string_view(row.outcome->subject)) << toQt(std::u16string_view(row.outcome->quote))
                  << toQt(std::u16string_view(row.outcome->indicator));
        for (const PairColumn& column : pairColumns())
            cells << column.display(shown);
        // Line ends keep a word from being found over the border of two cells.
        words = folded(cells.join(QLatin1Char('\n')));
    }
    return words;
}

int PairTableModel::rowOf(ReportId earlier, const Span& target) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](std::uint32_t row) { return m_all[row].earlier == earlier && m_all[row].target.span == target; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int PairTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PairTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(pairColumns().size());
}

QVariant PairTableModel::wordsRole(const PairRow& row, int column) const
{
    if (column == VerdictColumn && row.outcome)
        return static_cast<int>(presentation::roleOf(row.verdict));
    if (column == SecondColumn && isContradicted(row, m_comparing))
        return static_cast<int>(presentation::Role::Doubtful);
    return {};
}

QVariant PairTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PairColumn& column = pairColumns()[static_cast<std::size_t>(index.column())];
    const ShownPair shown{pair(index.row()), m_reports, m_comparing};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.display(shown);
    case Qt::ToolTipRole: {
        const QString tip = column.tip ? column.tip(shown) : QString();
        return tip.isEmpty() ? QVariant() : presentation::toolTipOf(tip);
    }
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case CellsRole:
        return column.cells ? column.cells(shown) : QVariantList{column.display(shown)};
    case WordsRole:
        return wordsRole(shown.row, index.column());
    case QuietRole:
        return (index.column() == OutcomeColumn && !shown.row.outcome) || index.column() < IndicatorColumn ||
               index.column() > VerdictColumn;
    default:
        return {};
    }
}

QVariant PairTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const PairColumn& column = pairColumns()[static_cast<std::size_t>(section)];
    const QString title = QCoreApplication::translate("PairColumns", column.title);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(column.alignment);
    if (role == CellsRole)
        return column.titles ? column.titles() : QStringList{title};
    return {};
}

void PairTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    resort();
}

std::vector<std::uint32_t> PairTableModel::sorted() const
{
    std::vector<std::uint32_t> places = m_shown;
    std::sort(places.begin(), places.end());
    if (m_sortColumn < 0)
        return places;
    const PairColumn& column = pairColumns()[static_cast<std::size_t>(m_sortColumn)];
    std::vector<QVariant> keys;
    keys.reserve(places.size());
    for (const std::uint32_t row : places)
        keys.push_back(column.sortKey({m_all[row], m_reports, m_comparing}));
    std::vector<std::uint32_t> order = orderOf(keys, m_sortOrder);
    for (std::uint32_t& place : order)
        place = places[place];
    return order;
}

void PairTableModel::resort()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<std::uint32_t> before = std::exchange(m_shown, sorted());
    const QModelIndexList persistent = persistentIndexList();
    QHash<std::uint32_t, int> places;
    if (!persistent.isEmpty())
        for (std::size_t row = 0; row < m_shown.size(); ++row)
            places.insert(m_shown[row], static_cast<int>(row));
    QModelIndexList moved;
    for (const QModelIndex& index : persistent)
        moved << createIndex(places.value(before[static_cast<std::size_t>(index.row())]), index.column());
    changePersistentIndexList(persistent, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace duixian::pairing
