// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include "core/model/carried_over.h"

namespace duixian::comparing {

/// A part, or the whole, with how much of it is of each kind.
struct ShareRow {
    QString name; ///< empty: the whole report
    int level = 0;
    Span body; ///< in the report that is looked at
    CarriedShare share;
};

class ShareModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ShareRow> rows);
    [[nodiscard]] const ShareRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The name with the shares in words.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] static QString sharesInWords(const CarriedShare& share);

    std::vector<ShareRow> m_rows;
};

class ShareDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ShareDelegate(const ShareModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ShareModel& m_model;
};

/// The whole report and its parts, each with a bar of its shares and the share of new text in percent. One is chosen.
class ShareList : public QListView {
    Q_OBJECT
public:
    explicit ShareList(QWidget* parent);

    /// Chooses the whole.
    void setRows(std::vector<ShareRow> rows);
    [[nodiscard]] const ShareModel& shares() const { return *m_model; }
    /// Null: nothing is there.
    [[nodiscard]] const ShareRow* chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ShareModel* m_model;
};

} // namespace duixian::comparing
