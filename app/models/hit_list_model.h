// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include <QAbstractListModel>

#include "app/models/report_row.h"
#include "core/model/hit.h"

namespace duixian::models {

/// What a search has found, one below the other: before the hits of a report a row that says whose and of when it is. Grows while the
/// search runs.
class HitListModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// The hits of one report, one behind the other.
    struct Group {
        ReportId report;
        int headerRow = 0;
        std::size_t firstHit = 0;
        std::size_t count = 0;
    };

    using QAbstractListModel::QAbstractListModel;

    /// What the headers say of reports.
    void setReports(std::vector<ReportRow> reports);
    /// Another search begins. What is there stays until it brings something or ends, so that nothing flickers.
    void begin() { m_old = true; }
    void add(const std::vector<Hit>& hits);
    void finish();

    [[nodiscard]] const std::vector<Hit>& hits() const { return m_hits; }
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] const Group& groupOf(int row) const { return m_groups[m_rows[static_cast<std::size_t>(row)].group]; }
    /// Null for a header.
    [[nodiscard]] const Hit* hitOf(int row) const;
    /// Null where it is gone.
    [[nodiscard]] const ReportRow* report(ReportId id) const;
    /// The row of the hit whose first mark this is; -1 where there is none.
    [[nodiscard]] int rowOf(ReportId report, const Span& mark) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// A header is passed over by keys and clicks.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "2019 惠济区", or the report's title where its place is not known.
    [[nodiscard]] QString nameOf(const Group& group) const;
    /// "河南省 › 郑州市": what stands over the place.
    [[nodiscard]] QString pathOf(const Group& group) const;

private:
    struct Row {
        std::uint32_t group;
        std::int32_t hit; ///< -1: the header
    };
    void clearOld();

    std::map<std::int64_t, ReportRow> m_reports;
    std::vector<Hit> m_hits;
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
    bool m_old = false;
};

} // namespace duixian::models
