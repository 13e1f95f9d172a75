// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "app/pairs/sheet_delegate.h"
#include "app/presentation/palette.h"

class QPainter;

namespace duixian::pairing {

/// The sign of a year of a place, inside box: a disc for a report, with a ring around it where one is of a new term.
void paintCovered(QPainter& painter, const QRectF& box, bool term, presentation::Theme theme);

/// A year of a place: a disc, beside it how many where there are several; hatched where none is there.
class CoverageDelegate : public SheetDelegate {
    Q_OBJECT
public:
    using SheetDelegate::SheetDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace duixian::pairing
