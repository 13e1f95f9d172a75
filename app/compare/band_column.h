// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace duixian::comparing {

class LinkBand;

/// What stands between the two readers: the band, and over it the buttons that do something to both sides.
class BandColumn : public QWidget {
    Q_OBJECT
public:
    explicit BandColumn(QWidget* parent);

    [[nodiscard]] LinkBand& band() { return *m_band; }
    [[nodiscard]] QToolButton& swapButton() { return *m_swap; }
    [[nodiscard]] QToolButton& pinButton() { return *m_pin; }
    [[nodiscard]] QToolButton& yearsButton(bool forward) { return forward ? *m_later : *m_earlier; }

Q_SIGNALS:
    void swapWanted();
    void yearsWanted(bool forward);
    void stepWanted(bool forward);
    void pinWanted();

private:
    QToolButton* m_swap;
    QToolButton* m_earlier;
    QToolButton* m_later;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_pin;
    LinkBand* m_band;
};

} // namespace duixian::comparing
