// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "core/base/span.h"

namespace duixian::reader {

/// A passage that is set off as a whole: a calm ground from side to side, and a bar at the edge of the view. Colours that are invalid are
/// not painted.
struct ParagraphMark {
    Span span;
    QColor ground;
    QColor bar;
    Qt::Edge edge = Qt::LeftEdge; ///< where the bar stands

    friend bool operator==(const ParagraphMark&, const ParagraphMark&) = default;
};

} // namespace duixian::reader
