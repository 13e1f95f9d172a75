// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/legend_entry.h"
#include "app/presentation/palette.h"

namespace duixian::reader {

/// One entry of the legend, which switches its marks on and off: a swatch that is marked as the text is, the word, the count. There is one
/// for targets, outcomes, doubtful and rejected statements and for search hits.
class LegendSwitch : public presentation::LegendEntry {
    Q_OBJECT
public:
    LegendSwitch(presentation::Role role, QWidget* parent);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int wordWidth() const;

    presentation::Role m_role;
    int m_count = 0;
};

} // namespace duixian::reader
