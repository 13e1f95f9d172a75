// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/panel_table_model.h"

#include <algorithm>
#include <set>

#include "app/pairs/panel_words.h"
#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::pairing {
namespace {

QVariant numberIn(const std::vector<PanelFigure>& figures, double factor)
{
    constexpr int digits = 12;
    if (figures.empty())
        return {};
    const PanelFigure& first = figures.front();
    if (!first.value)
        return toQt(std::u16string_view(first.statement.quote));
    return QString::number(*first.value * factor, 'g', digits).toDouble();
}

QString titleOf(const Period& period)
{
    return presentation::periodText(period);
}

} // namespace

void PanelTableModel::begin()
{
    m_growing = true;
}

void PanelTableModel::setPanel(std::shared_ptr<const MeasuredPanel> panel)
{
    beginResetModel();
    m_growing = false;
    m_panel = std::move(panel);
    m_lines = m_panel ? linesOf(m_panel->rows, m_units) : std::vector<PanelLine>();
    m_shown.clear();
    m_periods.clear();
    endResetModel();
    refilter();
}

void PanelTableModel::setWish(const PanelWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    m_words = presentation::filterWords(wish.words, m_folding);
    refilter();
}

bool PanelTableModel::passes(const PanelLine& line) const
{
    const PanelRow& head = m_panel->rows[line.first];
    if (m_wish.standardOnly && !head.standard)
        return false;
    const auto shown = [this](const PanelCell& cell) { return m_wish.longPeriods || cell.period.single(); };
    if (std::none_of(line.cells.begin(), line.cells.end(), shown))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString whole = toQt(std::u16string_view(head.indicator)) + QLatin1Char('\n') + measureText(head) + QLatin1Char('\n') +
                          presentation::placeText(head.place);
    const QString searched = m_folding ? m_folding(whole) : whole.toLower();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return searched.contains(word); });
}

void PanelTableModel::refilter()
{
    const auto later = [](const Period& a, const Period& b) { return a.last != b.last ? a.last > b.last : a.first > b.first; };
    beginResetModel();
    m_shown.clear();
    m_places = 0;
    std::set<Period, decltype(later)> periods(later);
    for (std::uint32_t i = 0; i < m_lines.size(); ++i) {
        if (!passes(m_lines[i]))
            continue;
        const bool another = m_shown.empty() || head(static_cast<int>(m_shown.size()) - 1).place != m_panel->rows[m_lines[i].first].place;
        m_places += another ? 1 : 0;
        m_shown.push_back(i);
        for (const PanelCell& cell : m_lines[i].cells)
            if (m_wish.longPeriods || cell.period.single())
                periods.insert(cell.period);
    }
    m_periods.assign(periods.begin(), periods.end());
    endResetModel();
}

const PanelRow& PanelTableModel::head(int row) const
{
    return m_panel->rows[line(row).first];
}

const PanelCell* PanelTableModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < FirstPeriodColumn)
        return nullptr;
    const Period& period = m_periods[static_cast<std::size_t>(index.column() - FirstPeriodColumn)];
    const auto& cells = line(index.row()).cells;
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const PanelCell& one) { return one.period == period; });
    return found == cells.end() ? nullptr : &*found;
}

const PanelRow* PanelTableModel::row(const QModelIndex& index) const
{
    const PanelCell* const found = cell(index);
    return found == nullptr ? nullptr : &m_panel->rows[found->row];
}

int PanelTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PanelTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstPeriodColumn + static_cast<int>(m_periods.size());
}

QString PanelTableModel::text(const QModelIndex& index) const
{
    const PanelRow& first = head(index.row());
    switch (index.column()) {
    case PlaceColumn:
        return toQt(std::u16string_view(first.place.name));
    case IndicatorColumn:
        return toQt(std::u16string_view(first.indicator));
    case MeasureColumn:
        return measureText(first);
    default:
        break;
    }
    const PanelCell* const found = cell(index);
    if (found == nullptr)
        return QStringLiteral("\u2013");
    const PanelRow& shown = m_panel->rows[found->row];
    const QString verdict = shown.verdict ? QLatin1Char(' ') + presentation::signOf(*shown.verdict) : QString();
    return targetsText(shown, found->factor) + QStringLiteral(" \u2192 ") + outcomesText(shown, found->factor) + verdict;
}

QString PanelTableModel::tip(const QModelIndex& index) const
{
    const PanelCell* const found = cell(index);
    if (found == nullptr)
        return index.column() == PlaceColumn ? presentation::placeText(head(index.row()).place) : text(index);
    const auto& measures = m_panel->measures;
    return cellTip(m_panel->rows[found->row], found->row < measures.size() ? &measures[found->row] : nullptr);
}

/// The numbers in the line's unit, which stands in a column of its own.
QVariantList PanelTableModel::cells(const QModelIndex& index) const
{
    if (index.column() < FirstPeriodColumn)
        return {text(index)};
    const PanelCell* const found = cell(index);
    if (found == nullptr)
        return {{}, {}, {}, {}};
    const PanelRow& shown = m_panel->rows[found->row];
    const QString bound = shown.targets.empty() ? QString() : presentation::boundSign(shown.targets.front().statement.bound);
    return {bound, numberIn(shown.targets, found->factor), numberIn(shown.outcomes, found->factor),
            shown.verdict ? presentation::wordOf(*shown.verdict) : QString()};
}

QVariant PanelTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PanelCell* const found = cell(index);
    const PanelRow* const shown = found == nullptr ? nullptr : &m_panel->rows[found->row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index);
    case Qt::ToolTipRole:
        return presentation::toolTipOf(tip(index));
    case CellsRole:
        return cells(index);
    case QuietRole:
        return index.column() == PlaceColumn || index.column() == MeasureColumn || (index.column() >= FirstPeriodColumn && !shown);
    case Qt::TextAlignmentRole:
        return QVariant(index.column() < FirstPeriodColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    case TargetRole:
        return shown == nullptr ? QVariant() : targetsText(*shown, found->factor);
    case OutcomeRole:
        return shown == nullptr ? QVariant() : outcomesText(*shown, found->factor);
    case VerdictRole:
        return shown == nullptr || !shown->verdict ? QVariant() : static_cast<int>(*shown->verdict);
    default:
        return {};
    }
}

QVariant PanelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section < FirstPeriodColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    const bool named = section < FirstPeriodColumn;
    const QString title = section == PlaceColumn       ? tr("Place")
                          : section == IndicatorColumn ? tr("Indicator")
                          : section == MeasureColumn   ? tr("Measure, unit")
                                                       : titleOf(m_periods[static_cast<std::size_t>(section - FirstPeriodColumn)]);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return title;
    if (role == CellsRole)
        return named ? QStringList{title}
                     : QStringList{tr("%1 bound", "a year").arg(title), tr("%1 target", "a year").arg(title),
                                   tr("%1 outcome", "a year").arg(title), tr("%1 verdict", "a year").arg(title)};
    return {};
}

} // namespace duixian::pairing
