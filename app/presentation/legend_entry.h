// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace duixian::presentation {

/// A switch of a legend: a sample and its word, which whoever derives from it paints, on a ground that tells of the pointer and of the
/// keys.
class LegendEntry : public QAbstractButton {
    Q_OBJECT
public:
    using QAbstractButton::QAbstractButton;

    /// Without its word, where there is little room: the tip says it.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

protected:
    void paintGround(QPainter& painter) const;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool m_narrow = false;
};

} // namespace duixian::presentation
