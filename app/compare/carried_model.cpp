// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/carried_model.h"

#include <algorithm>
#include <utility>

#include "app/compare/carried_look.h"
#include "app/presentation/qt_text.h"

namespace duixian::comparing {

CarriedModel::CarriedModel(CompareWords compare, QObject* parent) : QAbstractListModel(parent), m_compare(std::move(compare)) {}

void CarriedModel::setRows(std::vector<CarriedRow> rows)
{
    beginResetModel();
    m_all.clear();
    for (CarriedRow& row : rows)
        m_all.push_back({std::move(row), {}, {}});
    choose();
    endResetModel();
}

void CarriedModel::setWish(const CarriedWish& wish)
{
    if (wish == m_wish)
        return;
    beginResetModel();
    m_wish = wish;
    choose();
    endResetModel();
}

void CarriedModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (isShown(m_all[i]))
            m_shown.push_back(i);
}

bool CarriedModel::isWithin(const Kept& kept) const
{
    const bool inPart = !m_wish.part || (kept.row.b && m_wish.part->contains(kept.row.b->begin)) || !kept.row.kind;
    return inPart && hasWords(kept);
}

bool CarriedModel::hasWords(const Kept& kept) const
{
    if (m_wish.words.isEmpty())
        return true;
    if (kept.folded.isEmpty()) {
        const QString both = toQt(std::u16string_view(kept.row.wordsB)) + QLatin1Char('\n') + toQt(std::u16string_view(kept.row.wordsA));
        kept.folded = m_folding ? m_folding(both) : both.toLower();
    }
    return std::all_of(m_wish.words.begin(), m_wish.words.end(), [&](const QString& word) { return kept.folded.contains(word); });
}

bool CarriedModel::isShown(const Kept& kept) const
{
    using Show = CarriedWish::Show;
    const bool kindFits =
        m_wish.show == Show::Gone ? !kept.row.kind : kept.row.kind && (m_wish.show == Show::Everything || kept.row.kind == m_wish.kind);
    return kindFits && isWithin(kept);
}

CarriedModel::Counts CarriedModel::counts() const
{
    Counts out{};
    for (const Kept& kept : m_all)
        if (isWithin(kept))
            ++out[kept.row.kind ? static_cast<std::size_t>(*kept.row.kind) : carriedKinds];
    return out;
}

const CarriedRow& CarriedModel::row(int row) const
{
    return m_all[m_shown[static_cast<std::size_t>(row)]].row;
}

const CarriedModel::Versions& CarriedModel::versions(int row) const
{
    const Kept& kept = m_all[m_shown[static_cast<std::size_t>(row)]];
    if (!kept.versions) {
        const CarriedRow& at = kept.row;
        Versions versions;
        if (at.kind == Carried::NewNumber || at.kind == Carried::Reworded) {
            const WordDifferences differences = m_compare(at.wordsA, at.wordsB);
            const bool inlined = at.kind == Carried::NewNumber;
            versions.now = newVersion(at.wordsA, at.wordsB, differences, inlined);
            if (!inlined)
                versions.before = oldVersion(at.wordsA, differences);
        } else {
            versions.now = plainVersion(at.kind ? at.wordsB : at.wordsA);
        }
        kept.versions = std::move(versions);
    }
    return *kept.versions;
}

int CarriedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CarriedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CarriedRow& at = row(index.row());
    if (role == Qt::DisplayRole)
        return versions(index.row()).now.text;
    if (role == Qt::AccessibleTextRole)
        return wordOf(at.kind) + QStringLiteral(": ") + versions(index.row()).now.text;
    if (role == Qt::ToolTipRole)
        return at.moved ? tr("It stands in another order than before") : meaningOf(at.kind);
    return {};
}

} // namespace duixian::comparing
