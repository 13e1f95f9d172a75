// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "app/charts/chart_series.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace duixian::charts {

class ChartSources;
class IndicatorPicker;
class PlacePicker;

/// The left edge of the page: what kind of chart, of which place or places and year, what is drawn, in which measure, of which indicators.
/// Keeps a person's choices where the next place, year or kind has them too. What it offers is what the place itself has; many places are
/// those of the same upper level, until a person chooses others.
class ChartPickers : public QWidget {
    Q_OBJECT
public:
    explicit ChartPickers(ChartSources& sources, QWidget* parent = nullptr);

    /// The feed of the sources is another one.
    void refill();
    void choosePlace(const std::u16string& key);
    /// Sets every choice, as a person would have made them one after the other. Nothing happens where no place of the wish is known.
    void choose(const ChartWish& wish);
    [[nodiscard]] const ChartWish& wish() const { return m_wish; }
    /// Of the places that are chosen those that have no figure.
    void setWithout(const std::vector<std::u16string>& places);

Q_SIGNALS:
    void wishChanged();

private:
    void lay();
    void join();
    enum class Row { Beside, Above }; ///< where the label stands
    void addRow(const QString& words, const QString& name, QComboBox* field, Row how);
    void addBelow(const QString& words, QWidget* field, int stretch);
    void setRowVisible(QWidget* field, bool visible);
    /// Shows the kind that the person chose, or where that has no year for the place, the one that has.
    void chooseKind();
    void setPlace(const std::u16string& key);
    void fillPlaces();
    void fillChosenPlaces();
    void fillYears();
    void fillAxes();
    void fillIndicators();
    void readIndicators();
    void readPlaces();
    void showRows();
    /// What the offers are made of: the place alone, whatever the kind.
    [[nodiscard]] ChartWish wishOfOffers() const;
    [[nodiscard]] std::vector<std::u16string> standingPlaces() const;
    [[nodiscard]] bool takesOneIndicator() const;

    ChartSources& m_sources;
    ChartWish m_wish;
    ChartKind m_chosenKind = ChartKind::Result;
    std::optional<std::vector<std::u16string>> m_chosenPlaces; ///< by a person
    std::optional<TargetMeasure> m_chosenMeasure;              ///< by a person, for the kinds that take one
    std::optional<ChartOrder> m_chosenOrder;                   ///< by a person
    int m_oneYear = 0;                                         ///< of the kinds that are of one year
    int m_anyYear = 0;                                         ///< of a histogram; 0 is all
    std::vector<ChartOffer> m_offers;
    QGridLayout* m_grid;
    QComboBox* m_kind;
    QComboBox* m_place;
    PlacePicker* m_places;
    QComboBox* m_year;
    QComboBox* m_measure;
    QLabel* m_formula;
    QComboBox* m_axis;
    QComboBox* m_order;
    IndicatorPicker* m_indicators;
};

} // namespace duixian::charts
