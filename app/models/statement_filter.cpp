// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_filter.h"

#include <algorithm>

#include <QCollator>

#include "app/models/statement_table_model.h"
#include "app/presentation/qt_text.h"

namespace duixian::models {
namespace {

bool holds(const StatementWish& wish, const StatementRow& row)
{
    const Statement& s = row.statement;
    const auto fits = [](const auto& wanted, const auto& is) { return !wanted || *wanted == is; };
    return fits(wish.kind, s.kind) && fits(wish.measure, s.measure) && fits(wish.section, s.section) &&
           (!wish.part || wish.part->contains(s.span)) &&
           (wish.indicator.isEmpty() || toQt(std::u16string_view(s.indicator)) == wish.indicator) && fits(wish.doubtful, isDoubtful(s)) &&
           fits(wish.reviewed, row.ruling.has_value()) && fits(wish.noted, !row.beside.empty()) &&
           (!wish.verdict || (row.pairs && holds(*wish.verdict, *row.pairs)));
}

const QCollator& orderOfNames()
{
    static const QCollator order = [] {
        QCollator made(QLocale(QLocale::Chinese, QLocale::China));
        made.setNumericMode(true);
        return made;
    }();
    return order;
}

} // namespace

StatementFilter::StatementFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(StatementTableModel::SortRole);
}

void StatementFilter::setSourceModel(QAbstractItemModel* model)
{
    m_statements = qobject_cast<StatementTableModel*>(model);
    QSortFilterProxyModel::setSourceModel(model);
}

void StatementFilter::setWish(const StatementWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    m_words = m_statements->folded(wish.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool StatementFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    if (!holds(m_wish, m_statements->row(row)))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return m_statements->searched(row).contains(word); });
}

bool StatementFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString)
        return orderOfNames().compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace duixian::models
