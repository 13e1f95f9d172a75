// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/charts/chart_series.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace duixian::charts {

/// The left edge of the page: what kind of chart, of which place and year, in which measure, of which indicators. Keeps a person's choices
/// where the next place or year has them too.
class ChartPickers : public QWidget {
    Q_OBJECT
public:
    explicit ChartPickers(QWidget* parent = nullptr);

    void setFeed(ChartFeed feed);
    void choosePlace(const std::u16string& key);
    [[nodiscard]] const ChartWish& wish() const { return m_wish; }
    /// Of the wish's place.
    [[nodiscard]] const ChartSource& source() const { return m_source; }

Q_SIGNALS:
    void wishChanged();

private:
    /// Shows the kind that the person chose, or where that has no year for the place, the one that has.
    void chooseKind();
    void fillPlaces();
    void fillYears();
    void fillAxes();
    void fillIndicators();
    void readIndicators();
    void filter(const QString& text);
    [[nodiscard]] QWidget* labelled(const QString& words, QWidget* field, QWidget** holder = nullptr);

    ChartFeed m_feed;
    ChartSource m_source;
    ChartWish m_wish;
    ChartKind m_chosenKind = ChartKind::Result;
    std::vector<ChartOffer> m_offers;
    QComboBox* m_place;
    QComboBox* m_kind;
    QComboBox* m_year;
    QWidget* m_yearHolder = nullptr;
    QComboBox* m_axis;
    QLineEdit* m_filter;
    QListWidget* m_indicators;
};

} // namespace duixian::charts
