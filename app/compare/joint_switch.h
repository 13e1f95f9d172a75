// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/legend_entry.h"
#include "core/model/alignment.h"

namespace duixian::comparing {

/// One entry of the band's legend, which switches a joint on and off: a line as the band paints it, and the word.
class JointSwitch : public presentation::LegendEntry {
    Q_OBJECT
public:
    JointSwitch(Joint joint, QWidget* parent);

    [[nodiscard]] Joint joint() const { return m_joint; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Joint m_joint;
};

} // namespace duixian::comparing
