// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/compare/carried_model.h"

namespace duixian::comparing {

/// A sentence that was carried over: its kind at the left, the sentence with what is new in it, and below it how it was. Report texts are
/// drawn as plain text.
class CarriedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CarriedDelegate(const CarriedModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintKind(QPainter& painter, const QRect& rect, const CarriedRow& row) const;

    const CarriedModel& m_model;
};

} // namespace duixian::comparing
