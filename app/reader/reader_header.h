// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "app/reader/layer_switch.h"
#include "app/reader/legend.h"
#include "core/model/report.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace duixian::reader {

/// The years of the place's reports before and after the one that is read; none where there is none.
struct YearsAround {
    std::optional<int> previous;
    std::optional<int> next;
};

/// What stands over the text: whose report of when, the way to its passport and to the years before and after, the legend.
class ReaderHeader : public QWidget {
    Q_OBJECT
public:
    explicit ReaderHeader(QWidget* parent = nullptr);

    /// invented: one of the program's own samples, which the header then says.
    void setReport(const Report& report, const YearsAround& years, bool invented);
    [[nodiscard]] Legend& legend() { return *m_legend; }
    [[nodiscard]] LayerSwitch& layers() { return *m_layers; }
    /// Offers to leave out of reading what is selected.
    void setTakeOutOffered(bool offered);

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void passportWanted();
    void takeOutWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showTitle();
    void showYears();
    void fitSwitches();
    void fit();

    QString m_wholeTitle;
    QString m_wholeYears;
    QLabel* m_notice;
    QLabel* m_title;
    QPushButton* m_years;
    QToolButton* m_takeOut;
    LayerSwitch* m_layers;
    QToolButton* m_previous;
    QToolButton* m_next;
    Legend* m_legend;
    QBoxLayout* m_lower; ///< the years and the switches: in one row where there is room
};

} // namespace duixian::reader
