// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pairs/sheet_delegate.h"

namespace duixian::pairing {

/// A cell of the panel in two halves: the target, an arrow, the outcome with the sign of its verdict; "–" where there is none.
class PanelDelegate : public SheetDelegate {
    Q_OBJECT
public:
    using SheetDelegate::SheetDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Whether a place in a cell is in the half of the target.
    [[nodiscard]] static bool isTargetHalf(const QRect& cell, const QPoint& at);
};

} // namespace duixian::pairing
