// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/mention_table_model.h"

#include <algorithm>

#include "app/pairs/short_words.h"
#include "app/presentation/pair_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

/// "地区生产总值 · 增长", of a level the name alone.
QString nameOf(const MentionRow& row)
{
    const QString measure = measureWord(row.measure);
    const QString name = toQt(std::u16string_view(row.indicator));
    return measure.isEmpty() ? name : name + QStringLiteral(" \u00B7 ") + measure;
}

const MentionCell* cellOf(const MentionRow& row, int year)
{
    const auto found = std::find_if(row.cells.begin(), row.cells.end(), [year](const MentionCell& cell) { return cell.year == year; });
    return found == row.cells.end() ? nullptr : &*found;
}

bool isChanged(const MentionRow& row, MentionWish::Change change, int year)
{
    const MentionCell* const cell = cellOf(row, year);
    return cell != nullptr && (change == MentionWish::Change::New ? cell->first : cell->dropped);
}

} // namespace

void MentionTableModel::begin()
{
    m_growing = true;
    m_old = true;
}

void MentionTableModel::clearOld()
{
    if (!m_old)
        return;
    m_old = false;
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    m_firstYear = 0;
    m_lastYear = -1;
    endResetModel();
}

void MentionTableModel::takeYears(const MentionRow& row)
{
    for (const MentionCell& one : row.cells) {
        if (row.kind != m_wish.kind || one.mention == Mention::ReportMissing)
            continue;
        const bool none = m_lastYear < m_firstYear;
        m_firstYear = none ? one.year : std::min(m_firstYear, one.year);
        m_lastYear = none ? one.year : std::max(m_lastYear, one.year);
    }
}

void MentionTableModel::add(const std::vector<MentionRow>& rows)
{
    clearOld();
    const bool others = std::any_of(rows.begin(), rows.end(), [this](const MentionRow& row) {
        return row.kind == m_wish.kind && std::any_of(row.cells.begin(), row.cells.end(), [this](const MentionCell& one) {
                   return one.mention != Mention::ReportMissing && (one.year < m_firstYear || one.year > m_lastYear);
               });
    });
    const std::size_t before = m_all.size();
    m_all.insert(m_all.end(), rows.begin(), rows.end());
    if (others) {
        // Other columns: rare, and then all is anew.
        refilter();
        return;
    }
    std::vector<std::uint32_t> more;
    for (std::size_t row = before; row < m_all.size(); ++row)
        if (passes(m_all[row]))
            more.push_back(static_cast<std::uint32_t>(row));
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_shown.insert(m_shown.end(), more.begin(), more.end());
    endInsertRows();
}

void MentionTableModel::finish()
{
    m_growing = false;
    clearOld();
}

void MentionTableModel::setWish(const MentionWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    m_words = presentation::filterWords(wish.words, m_folding);
    refilter();
}

void MentionTableModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    m_firstYear = 0;
    m_lastYear = -1;
    for (const MentionRow& row : m_all)
        takeYears(row);
    for (std::size_t row = 0; row < m_all.size(); ++row)
        if (passes(m_all[row]))
            m_shown.push_back(static_cast<std::uint32_t>(row));
    endResetModel();
}

bool MentionTableModel::matches(const MentionRow& row) const
{
    if (row.kind != m_wish.kind || (m_wish.standardOnly && !row.standard))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString whole = nameOf(row) + QLatin1Char('\n') + presentation::placeText(row.place);
    const QString searched = m_folding ? m_folding(whole) : whole.toLower();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return searched.contains(word); });
}

bool MentionTableModel::passes(const MentionRow& row) const
{
    return matches(row) && (m_wish.change == MentionWish::Change::Any || isChanged(row, m_wish.change, m_wish.year));
}

int MentionTableModel::changed(MentionWish::Change change, int year) const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [&](const MentionRow& row) { return isChanged(row, change, year) && matches(row); }));
}

const MentionCell* MentionTableModel::cell(const QModelIndex& index) const
{
    return index.column() < FirstYearColumn ? nullptr : cellOf(mentions(index.row()), m_firstYear + index.column() - FirstYearColumn);
}

int MentionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MentionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstYearColumn + m_lastYear - m_firstYear + 1;
}

QString MentionTableModel::text(const QModelIndex& index) const
{
    const MentionRow& row = mentions(index.row());
    if (index.column() == PlaceColumn)
        return toQt(std::u16string_view(row.place.name));
    if (index.column() == IndicatorColumn)
        return nameOf(row);
    const MentionCell* const shown = cell(index);
    if (shown == nullptr)
        return wordOf(Mention::ReportMissing);
    if (!shown->statement)
        return wordOf(shown->mention);
    return row.kind == Kind::Target ? presentation::targetText(*shown->statement) : presentation::outcomeText(*shown->statement);
}

QString MentionTableModel::tip(const QModelIndex& index) const
{
    const MentionRow& row = mentions(index.row());
    if (index.column() == PlaceColumn)
        return presentation::placeText(row.place);
    const MentionCell* const shown = cell(index);
    if (shown == nullptr)
        return text(index);
    QString line = QStringLiteral("%1 \u00B7 %2 \u00B7 %3").arg(QString::number(shown->year), nameOf(row), text(index));
    if (shown->first)
        line += QLatin1Char('\n') + tr("New this year: the report before has none.");
    if (shown->dropped)
        line += QLatin1Char('\n') + tr("Dropped this year: the report before had one.");
    return line;
}

QVariant MentionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MentionCell* const shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index);
    case Qt::ToolTipRole:
        return presentation::toolTipOf(tip(index));
    case CellsRole:
        return QVariantList{text(index)};
    case QuietRole:
        return index.column() == PlaceColumn;
    case MentionRole:
        return index.column() < FirstYearColumn ? QVariant() : static_cast<int>(shown ? shown->mention : Mention::ReportMissing);
    case KindRole:
        return static_cast<int>(mentions(index.row()).kind);
    case ChangeRole:
        return shown == nullptr ? 0 : shown->first ? 1 : shown->dropped ? -1 : 0;
    default:
        return {};
    }
}

QVariant MentionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const QString title = section == PlaceColumn       ? tr("Place")
                          : section == IndicatorColumn ? tr("Indicator")
                                                       : QString::number(m_firstYear + section - FirstYearColumn);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return title;
    if (role == CellsRole)
        return QStringList{title};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section < FirstYearColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    return {};
}

} // namespace duixian::pairing
