// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace duixian::reader {

/// The cross of a tab, drawn in the colours of the theme in force.
class TabCloseButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit TabCloseButton(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace duixian::reader
