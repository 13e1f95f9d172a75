// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "core/model/alignment.h"

namespace duixian::comparing {

/// One entry of the band's legend, which switches a joint on and off: a line as the band paints it, and the word.
class JointSwitch : public QAbstractButton {
    Q_OBJECT
public:
    JointSwitch(Joint joint, QWidget* parent);

    [[nodiscard]] Joint joint() const { return m_joint; }
    /// Without its word, where there is little room: the tip says it.
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Joint m_joint;
    bool m_narrow = false;
};

} // namespace duixian::comparing
