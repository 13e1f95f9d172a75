// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pairs/sheet_delegate.h"

namespace duixian::pairing {

/// A year's cell: the sign of what the report says, beside it the figure where there is room for it, a + in the corner where it is new.
class MentionDelegate : public SheetDelegate {
    Q_OBJECT
public:
    using SheetDelegate::SheetDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace duixian::pairing
