// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/mark_pen.h"

namespace duixian::reader {

QPen markPen(const presentation::Look& look)
{
    QPen pen(look.line, markPenWidth, Qt::SolidLine, Qt::FlatCap);
    if (look.underline == presentation::Underline::Dashed)
        pen.setDashPattern({2.5, 1.5});
    // Round dots, so that they are told from dashes where they are small.
    if (look.underline == presentation::Underline::Dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setWidthF(2.2);
        pen.setDashPattern({0.1, 1.9});
    }
    return pen;
}

} // namespace duixian::reader
