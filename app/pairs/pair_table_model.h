// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include <QAbstractTableModel>

#include "app/pairs/pair_sums.h"
#include "app/pairs/pair_wish.h"
#include "app/pairs/report_names.h"
#include "app/pairs/second_source.h"
#include "app/presentation/folding.h"
#include "core/model/pair_row.h"

namespace duixian::pairing {

/// The targets of many reports, as many as pass a person's wish, in the order asked for. Grows while they are being paired; rows by the ten
/// thousand, so it filters and sorts by itself instead of through a proxy.
class PairTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PlaceColumn,
        YearColumn,
        IndicatorColumn,
        TargetColumn,
        OutcomeColumn,
        DifferenceColumn,
        VerdictColumn,
        RuleColumn,
        StateColumn,
        ReportsColumn,
        SecondColumn,
        PersonColumn
    };

    explicit PairTableModel(QObject* parent = nullptr);

    void setReports(const std::vector<models::ReportRow>& reports);
    /// How words are compared; without it only capitals are alike to small letters.
    void setFolding(presentation::Folding folding);
    /// How figures of other sources are compared.
    void setComparing(Comparing comparing);
    [[nodiscard]] const Comparing& comparing() const { return m_comparing; }
    /// Other rows begin to come. What is there stays until they do, so that nothing flickers.
    void begin();
    void add(std::vector<PairRow> rows);
    /// No more come.
    void finish();
    [[nodiscard]] bool growing() const { return m_growing; }

    void setWish(const PairWish& wish);
    [[nodiscard]] const PairWish& wish() const { return m_wish; }
    [[nodiscard]] const PairRow& pair(int row) const { return m_all[m_shown[static_cast<std::size_t>(row)]]; }
    /// Where a target is shown; -1 where it is not.
    [[nodiscard]] int rowOf(ReportId earlier, const Span& target) const;
    [[nodiscard]] const PairSums& sums() const { return m_sums; } ///< of what is shown
    [[nodiscard]] std::size_t all() const { return m_all.size(); }
    [[nodiscard]] const std::set<int>& years() const { return m_years; } ///< that targets are for, of all rows
    [[nodiscard]] bool hasSecond() const { return m_second; }            ///< some row has a figure of another source
    [[nodiscard]] const ReportNames& reports() const { return m_reports; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By value, names as people sort them, cells with nothing in them last; column -1: as they came.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] bool passes(std::size_t row) const;
    [[nodiscard]] const QString& searched(std::size_t row) const;
    [[nodiscard]] QString folded(const QString& words) const { return m_folding ? m_folding(words) : words.toLower(); }
    void clearOld();
    void refilter();
    void resort();
    [[nodiscard]] std::vector<std::uint32_t> sorted() const;
    [[nodiscard]] QVariant wordsRole(const PairRow& row, int column) const;

    std::vector<PairRow> m_all;
    std::vector<std::uint32_t> m_shown; ///< places in m_all, in the order shown
    mutable std::vector<QString> m_searched;
    ReportNames m_reports;
    presentation::Folding m_folding;
    Comparing m_comparing;
    PairWish m_wish;
    QStringList m_words; ///< of the wish, as they are compared
    PairSums m_sums;
    std::set<int> m_years;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_growing = false;
    bool m_old = false;
    bool m_second = false;
};

} // namespace duixian::pairing
