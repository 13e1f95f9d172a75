// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/put_back_button.h"

#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::reader {

PutBackButton::PutBackButton(QWidget* viewport) : QToolButton(viewport)
{
    setObjectName(QStringLiteral("putBack"));
    setText(tr("Put back"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(this, &QToolButton::clicked, this, [this] {
        const std::optional<Layer> layer = m_layer;
        hide();
        if (layer)
            Q_EMIT wanted(layer->span);
    });
}

void PutBackButton::offer(const std::optional<Layer>& layer, const QRectF& line)
{
    m_layer = layer;
    setVisible(layer.has_value());
    if (!layer)
        return;
    setToolTip(presentation::toolTipOf(presentation::wordOf(layer->reason) + QLatin1Char('\n') +
                                       tr("Put back: read this passage as part of the report")));
    adjustSize();
    const int right = parentWidget()->width() - width() - 4;
    const int top = static_cast<int>(line.center().y()) - height() / 2;
    move(std::max(0, right), std::clamp(top, 0, std::max(0, parentWidget()->height() - height())));
    raise();
}

} // namespace duixian::reader
