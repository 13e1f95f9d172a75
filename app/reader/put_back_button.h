// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QToolButton>

#include "core/base/layer.h"

namespace duixian::reader {

/// The button that comes up at a passage of furniture under the mouse and puts it back into what is read.
class PutBackButton : public QToolButton {
    Q_OBJECT
public:
    explicit PutBackButton(QWidget* viewport);

    /// Comes up at the right of a line of the passage (a box in the viewport). Of nothing it goes.
    void offer(const std::optional<Layer>& layer, const QRectF& line);

Q_SIGNALS:
    void wanted(duixian::Span passage);

private:
    std::optional<Layer> m_layer;
};

} // namespace duixian::reader
