// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace duixian::comparing {

enum class BandSign { Swap, Back, Forward, Up, Down, Pin };

/// A small button over the band, with a sign of fine strokes.
class BandButton : public QToolButton {
    Q_OBJECT
public:
    BandButton(BandSign sign, const QString& name, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BandSign m_sign;
};

} // namespace duixian::comparing
