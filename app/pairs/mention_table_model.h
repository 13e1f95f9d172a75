// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QAbstractTableModel>

#include "app/pairs/mention_wish.h"
#include "app/pairs/sheet_roles.h"
#include "app/presentation/folding.h"
#include "core/model/mention.h"

namespace duixian::pairing {

/// Place and indicator, and a column for each year that any report speaks for: what the reports say and what they pass over in silence.
/// Grows while it is surveyed.
class MentionTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PlaceColumn, IndicatorColumn, FirstYearColumn };
    /// MentionRole, KindRole: as int, of a year's cell. ChangeRole: 1 new this year, -1 dropped, else 0.
    enum Role { MentionRole = NextRole, KindRole, ChangeRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setFolding(presentation::Folding folding) { m_folding = std::move(folding); }
    /// Other rows begin to come; what is there stays until they do.
    void begin();
    void add(const std::vector<MentionRow>& rows);
    void finish();
    [[nodiscard]] bool growing() const { return m_growing; }

    void setWish(const MentionWish& wish);
    [[nodiscard]] const MentionWish& wish() const { return m_wish; }
    [[nodiscard]] bool empty() const { return m_all.empty(); }
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    /// How many rows of the words and the kind wished for were new or dropped in a year.
    [[nodiscard]] int changed(MentionWish::Change change, int year) const;
    [[nodiscard]] const MentionRow& mentions(int row) const { return m_all[m_shown[static_cast<std::size_t>(row)]]; }
    /// Null where the column is no year, or the place has no reports so early or so late.
    [[nodiscard]] const MentionCell* cell(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool matches(const MentionRow& row) const;
    [[nodiscard]] bool passes(const MentionRow& row) const;
    void clearOld();
    /// Takes the years that reports speak for in a row into the columns.
    void takeYears(const MentionRow& row);
    void refilter();
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;

    std::vector<MentionRow> m_all;
    std::vector<std::uint32_t> m_shown;
    presentation::Folding m_folding;
    MentionWish m_wish;
    QStringList m_words;
    int m_firstYear = 0;
    int m_lastYear = -1;
    bool m_growing = false;
    bool m_old = false;
};

} // namespace duixian::pairing
