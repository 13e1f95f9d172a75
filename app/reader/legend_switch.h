// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "core/model/statement.h"

namespace duixian::reader {

/// One entry of the legend, which switches its marks on and off: a swatch with fill and underline as in the text, the word, the count.
class LegendSwitch : public QAbstractButton {
    Q_OBJECT
public:
    LegendSwitch(Kind kind, QWidget* parent);

    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QString countText() const;

    Kind m_kind;
    int m_count = 0;
};

} // namespace duixian::reader
