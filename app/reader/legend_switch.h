// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "app/presentation/palette.h"

namespace duixian::reader {

/// One entry of the legend, which switches its marks on and off: a swatch that is marked as the text is, the word, the count. There is one
/// for targets, outcomes, doubtful and rejected statements and for search hits.
class LegendSwitch : public QAbstractButton {
    Q_OBJECT
public:
    LegendSwitch(presentation::Role role, QWidget* parent);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    /// Without its word, where there is little room: the tip says it.
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int wordWidth() const;

    presentation::Role m_role;
    int m_count = 0;
    bool m_narrow = false;
};

} // namespace duixian::reader
