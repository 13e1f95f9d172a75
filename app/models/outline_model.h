// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "core/model/report.h"

namespace duixian::models {

/// The headings of one report as a tree, with how many targets and outcomes stand under each.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        OffsetRole = Qt::UserRole, ///< qulonglong: where the heading begins in the text
        TargetsRole,               ///< int
        OutcomesRole,              ///< int
    };

    explicit OutlineModel(QObject* parent = nullptr);

    void setReport(std::shared_ptr<const Report> report);
    /// The innermost heading whose part holds the offset.
    [[nodiscard]] QModelIndex indexAt(std::size_t offset) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// children and parent: indices into m_nodes; node 0 is the root, node i + 1 is part i.
    struct Node {
        std::size_t parent = 0;
        int row = 0;
        std::vector<std::size_t> children;
        int targets = 0;
        int outcomes = 0;
    };
    [[nodiscard]] const Node& nodeOf(const QModelIndex& index) const;
    void hang();
    void count();

    std::shared_ptr<const Report> m_report;
    std::vector<Node> m_nodes;
};

} // namespace duixian::models
