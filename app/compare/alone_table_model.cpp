// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/alone_table_model.h"

#include <algorithm>

#include "app/presentation/statement_text.h"

namespace duixian::comparing {
namespace {

constexpr int columns = AloneTableModel::FiguresColumn + 1;
constexpr qsizetype longestExcerpt = 120;

} // namespace

void AloneTableModel::setRows(std::vector<AloneRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    sift();
    endResetModel();
}

void AloneTableModel::setFilter(const QString& words)
{
    beginResetModel();
    m_filter = words;
    sift();
    endResetModel();
}

void AloneTableModel::sift()
{
    const QStringList wanted = presentation::filterWords(m_filter, m_folding);
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString all = m_rows[i].part + QLatin1Char(' ') + m_rows[i].words + QLatin1Char(' ') + m_rows[i].theme;
        const QString compared = m_folding ? m_folding(all) : all.toLower();
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return compared.contains(word); }))
            m_shown.push_back(i);
    }
}

QStringList AloneTableModel::titles() const
{
    return {tr("Part"), tr("Paragraph"), tr("Theme"), tr("Figures")};
}

QStringList AloneTableModel::cells(int place) const
{
    const AloneRow& shown = row(place);
    return {shown.part, shown.words, shown.theme, shown.figures > 0 ? QString::number(shown.figures) : QString()};
}

int AloneTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AloneTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AloneTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString words = cells(index.row())[index.column()];
    if (role == Qt::DisplayRole && index.column() == PartColumn)
        return words.section(QStringLiteral(" \u203A "), -1); // the innermost heading; the tip has those over it
    if (role == Qt::DisplayRole)
        return index.column() == WordsColumn ? words.left(longestExcerpt) : words;
    if (role == Qt::AccessibleTextRole)
        return words;
    if (role == Qt::ToolTipRole)
        return words.isEmpty() ? QVariant() : presentation::toolTipOf(words);
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == FiguresColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant AloneTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columns)
        return {};
    if (role == Qt::DisplayRole)
        return titles()[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == FiguresColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace duixian::comparing
