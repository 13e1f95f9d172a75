// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/pairs/pair_sums.h"

namespace duixian::pairing {

/// The shares of reached, not reached, undecidable and without outcome as one line: full, hatched, dotted, empty, so that they are told
/// apart without colour, too.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget* parent = nullptr);

    void setSums(const PairSums& sums);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PairSums m_sums;
};

} // namespace duixian::pairing
