// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "app/models/report_row.h"
#include "app/presentation/beside.h"

namespace duixian::models {

/// The library as a tree: province, city, district, and under each place its reports by year. Places are sorted as people sort names (by
/// pinyin, 9号 before 10号); reports whose place is not known stand last, under a branch of their own.
class LibraryTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        ReportIdRole = Qt::UserRole, ///< qint64; 0 for a place
        TargetsRole,                 ///< int, of a report
        OutcomesRole,                ///< int, of a report
        PathRole,                    ///< QStringList: the place's path, of places and reports alike
        SearchedRole,                ///< QString, of a report: its place's path, its year and its title
    };

    explicit LibraryTreeModel(QObject* parent = nullptr);
    ~LibraryTreeModel() override;

    /// Takes the place of what was shown.
    void setReports(std::vector<ReportRow> reports);
    /// What a person wrote beside whole reports: its sign stands behind their names.
    void setBeside(std::map<ReportId, presentation::Beside> beside);
    [[nodiscard]] QModelIndex indexOf(ReportId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    [[nodiscard]] const Node& nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(const Node& below, ReportId id) const;
    [[nodiscard]] QString nameOf(const Node& node) const;
    [[nodiscard]] QString labelOf(const Node& node) const;
    [[nodiscard]] QString tipOf(const Node& node) const;

    std::unique_ptr<Node> m_root;
    std::map<ReportId, presentation::Beside> m_beside;
};

} // namespace duixian::models
