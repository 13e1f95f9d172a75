// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/charts/chart.h"

class QLabel;

namespace duixian::charts {

/// The notes whose mark is not in the chart now, so that none is lost in silence; hidden where there are none.
class NoteStrays : public QWidget {
    Q_OBJECT
public:
    explicit NoteStrays(QWidget* parent = nullptr);

    void setNotes(const std::vector<ChartNote>& notes);

Q_SIGNALS:
    void removeWanted();

private:
    QLabel* m_words;
};

} // namespace duixian::charts
