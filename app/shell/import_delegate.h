// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStyledItemDelegate>

#include "core/model/report.h"

namespace duixian::shell {

/// Writes place, kind and years of an import's table in place: a completed field, a list, a field for "2018" or "2016–2020". Doubtful cells
/// are underlined as doubts are everywhere.
class ImportDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// known: outlives the delegate.
    ImportDelegate(const std::vector<duixian::Place>& known, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// Nothing is written where nothing was changed.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const std::vector<duixian::Place>& m_known;
};

} // namespace duixian::shell
