// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/review_list_model.h"

#include <algorithm>
#include <utility>

#include "app/models/sentence_around.h"
#include "app/presentation/judging_wording.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::models {
namespace {

/// All that the row shows, for those who hear it.
QString spoken(const ReviewItem& item)
{
    QStringList words{presentation::statementLine(item.statement)};
    if (item.ruling)
        words << presentation::wordOf(*item.ruling);
    for (const Doubt doubt : item.doubts)
        words << presentation::shortWordOf(doubt);
    return words.join(QStringLiteral(", "));
}

} // namespace

void ReviewListModel::setQueue(std::shared_ptr<const Report> report, std::vector<ReviewItem> items)
{
    beginResetModel();
    m_report = std::move(report);
    m_items = std::move(items);
    endResetModel();
}

void ReviewListModel::refresh(std::shared_ptr<const Report> report, const std::vector<ReviewItem>& now)
{
    m_report = std::move(report);
    // Both are in one order, so that each is found behind the one before.
    auto from = now.begin();
    for (int row = 0; row < rowCount();) {
        ReviewItem& listed = m_items[static_cast<std::size_t>(row)];
        const auto found = std::find_if(from, now.end(), [&](const ReviewItem& item) { return item.isOne(listed); });
        if (found == now.end()) {
            beginRemoveRows({}, row, row);
            m_items.erase(m_items.begin() + row);
            endRemoveRows();
            continue;
        }
        from = found + 1;
        if (!(listed == *found)) {
            listed = *found;
            Q_EMIT dataChanged(index(row), index(row));
        }
        ++row;
    }
}

int ReviewListModel::rowOf(const ReviewItem& item) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const ReviewItem& listed) { return listed.isOne(item); });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int ReviewListModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step)
        if (const int next = (std::max(row, -1) + step) % count; !item(next).ruling)
            return next;
    return -1;
}

ReviewListModel::Excerpt ReviewListModel::excerpt(int row) const
{
    if (!m_report)
        return {};
    const Span figure = item(row).statement.span;
    const Span sentence = sentenceAround(*m_report, figure);
    QString text = toQt(std::u16string_view(m_report->text).substr(sentence.begin, sentence.length()));
    text.replace(QLatin1Char('\n'), QLatin1Char(' ')); // one for one, or the mark would be off
    return {text, {figure.begin - sentence.begin, std::min(figure.end, sentence.end) - sentence.begin}};
}

int ReviewListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ReviewListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReviewItem& row = item(index.row());
    if (role == Qt::DisplayRole)
        return presentation::statementLine(row.statement);
    if (role == Qt::AccessibleTextRole)
        return spoken(row);
    return {};
}

} // namespace duixian::models
