// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/charts/chart.h"
#include "app/charts/figure_wish.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace duixian::charts {

class FigurePreview;

/// How a chart goes into a file: what it will look like, for what it is made, how large, in which colours, under which title.
class FigureDialog : public QDialog {
    Q_OBJECT
public:
    FigureDialog(const Chart& chart, const FigureWish& wish, QWidget* parent);

    [[nodiscard]] const FigureWish& wish() const { return m_wish; }
    /// The chart with the words that the fields hold.
    [[nodiscard]] const Chart& chart() const { return m_chart; }

Q_SIGNALS:
    void saveWanted();
    void copyWanted();

private:
    void build();
    void join();
    [[nodiscard]] QFormLayout* sizeFields();
    void choosePreset(int index);
    void readFields();
    /// Puts the wish into the fields; nothing is signalled back.
    void showFields();
    void refresh();

    Chart m_chart;
    FigureWish m_wish;
    FigurePreview* m_preview;
    QComboBox* m_presets;
    QComboBox* m_formats;
    QComboBox* m_units;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QCheckBox* m_asNeeded;
    QSpinBox* m_dpi;
    QDoubleSpinBox* m_points;
    QComboBox* m_colours;
    QComboBox* m_grounds;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QLabel* m_size;
    QPushButton* m_save;
    QPushButton* m_copy;
    bool m_showing = false; ///< the fields are being filled
};

} // namespace duixian::charts
