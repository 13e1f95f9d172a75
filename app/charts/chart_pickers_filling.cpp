// SPDX-License-Identifier: GPL-3.0-or-later
// What the pickers offer, and what of a person's choices is kept.
#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "app/charts/chart_pickers.h"
#include "app/charts/chart_sources.h"
#include "app/charts/chart_words.h"
#include "app/charts/indicator_picker.h"
#include "app/charts/measure_words.h"
#include "app/charts/place_picker.h"
#include "app/presentation/qt_text.h"

namespace duixian::charts {
namespace {

QString pathText(const ChartPlace& place)
{
    QString out;
    for (const std::u16string& part : place.path)
        out += (out.isEmpty() ? QString() : QStringLiteral(" \u203A ")) + toQt(part);
    return out.isEmpty() ? toQt(place.name) : out;
}

/// The entry with this data, else the first.
void select(QComboBox& box, int data)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(box.count() > 0 ? std::max(0, box.findData(data)) : -1);
}

/// The path without its last name.
std::vector<std::u16string> upperOf(const ChartPlace& place)
{
    return place.path.empty() ? std::vector<std::u16string>() : std::vector(place.path.begin(), place.path.end() - 1);
}

/// By what is drawn.
ChartOrder standingOrder(const std::optional<TargetMeasure>& measure)
{
    return measure ? ChartOrder::Measured : ChartOrder::Outcome;
}

bool isIn(const std::vector<std::u16string>& keys, const std::u16string& key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

void ChartPickers::refill()
{
    fillPlaces();
}

void ChartPickers::fillPlaces()
{
    const auto& places = m_sources.feed().places;
    {
        const QSignalBlocker quiet(m_place);
        m_place->clear();
        for (const ChartPlace& place : places) {
            m_place->addItem(pathText(place));
            m_place->setItemData(m_place->count() - 1, pathText(place), Qt::ToolTipRole);
        }
    }
    m_places->setPlaces(places);
    const bool stays = std::any_of(places.begin(), places.end(), [&](const ChartPlace& place) { return place.key == m_wish.place; });
    setEnabled(!places.empty());
    if (places.empty()) {
        m_wish.place.clear();
        fillYears();
    } else {
        setPlace(stays ? m_wish.place : places.front().key);
    }
}

void ChartPickers::choosePlace(const std::u16string& key)
{
    if (m_chosenPlaces && !isIn(*m_chosenPlaces, key))
        m_chosenPlaces.reset();
    setPlace(key);
}

void ChartPickers::setPlace(const std::u16string& key)
{
    const auto& places = m_sources.feed().places;
    const auto found = std::find_if(places.begin(), places.end(), [&](const ChartPlace& place) { return place.key == key; });
    if (found == places.end())
        return;
    m_wish.place = key;
    {
        const QSignalBlocker quiet(m_place);
        m_place->setCurrentIndex(static_cast<int>(found - places.begin()));
    }
    chooseKind();
    fillYears();
}

void ChartPickers::choose(const ChartWish& wish)
{
    const auto isKnown = [this](const std::u16string& key) {
        const auto& places = m_sources.feed().places;
        return std::any_of(places.begin(), places.end(), [&](const ChartPlace& place) { return place.key == key; });
    };
    const auto other = std::find_if(wish.places.begin(), wish.places.end(), isKnown);
    if (!isKnown(wish.place) && other == wish.places.end())
        return;
    m_chosenKind = wish.kind;
    m_chosenPlaces = wish.places.empty() ? std::nullopt : std::optional(wish.places);
    if (takesMeasure(wish.kind))
        m_chosenMeasure = wish.measure;
    if (wish.kind == ChartKind::Histogram)
        m_anyYear = wish.year;
    else if (!isOverYears(wish.kind))
        m_oneYear = wish.year;
    if (wish.kind == ChartKind::Places)
        m_chosenOrder = wish.order == standingOrder(wish.measure) ? std::nullopt : std::optional(wish.order);
    m_wish.axis = wish.axis;
    m_indicators->choose(wish.indicators);
    setPlace(isKnown(wish.place) ? wish.place : *other);
}

void ChartPickers::chooseKind()
{
    const bool isUnanswered =
        m_chosenKind == ChartKind::Result && yearsOf(m_sources.home(m_wish.place), m_wish.place, m_chosenKind).empty();
    select(*m_kind, static_cast<int>(isUnanswered ? ChartKind::Plan : m_chosenKind));
}

std::vector<std::u16string> ChartPickers::standingPlaces() const
{
    const auto& places = m_sources.feed().places;
    const auto here = std::find_if(places.begin(), places.end(), [this](const ChartPlace& place) { return place.key == m_wish.place; });
    std::vector<std::u16string> siblings;
    std::vector<std::u16string> all;
    for (const ChartPlace& place : places) {
        all.push_back(place.key);
        if (here != places.end() && upperOf(place) == upperOf(*here))
            siblings.push_back(place.key);
    }
    return siblings.size() > 1 ? siblings : all;
}

void ChartPickers::fillChosenPlaces()
{
    m_wish.places.clear();
    if (!isOfPlaces(m_wish.kind))
        return;
    if (m_chosenPlaces)
        m_places->setChosen(*m_chosenPlaces);
    else
        m_places->setChosen(m_wish.kind == ChartKind::Multiples ? std::vector{m_wish.place} : standingPlaces());
    m_wish.places = m_places->chosen();
}

void ChartPickers::fillYears()
{
    m_wish.kind = static_cast<ChartKind>(m_kind->currentData().toInt());
    fillChosenPlaces();
    const bool any = m_wish.kind == ChartKind::Histogram;
    {
        const QSignalBlocker quiet(m_year);
        m_year->clear();
        if (any)
            m_year->addItem(tr("All years"), 0);
        for (const int year : yearsOf(m_sources.home(m_wish.place), m_wish.place, m_wish.kind))
            m_year->addItem(QString::number(year), year);
    }
    select(*m_year, any ? m_anyYear : m_oneYear);
    m_wish.year = isOverYears(m_wish.kind) ? 0 : m_year->currentData().toInt();
    if (!any && m_wish.year != 0)
        m_oneYear = m_wish.year;
    fillAxes();
}

ChartWish ChartPickers::wishOfOffers() const
{
    ChartWish wish;
    wish.place = m_wish.place;
    wish.kind = isOfPlaces(m_wish.kind) ? ChartKind::Years : m_wish.kind;
    wish.year = m_wish.year;
    return wish;
}

void ChartPickers::fillAxes()
{
    const bool isOfNoYear = (m_wish.kind == ChartKind::Plan || m_wish.kind == ChartKind::Result) && m_year->count() == 0;
    m_offers = isOfNoYear ? std::vector<ChartOffer>() : offersOf(m_sources.home(m_wish.place), wishOfOffers());
    int chosen = 0;
    {
        const QSignalBlocker quiet(m_axis);
        m_axis->clear();
        for (const ChartOffer& offer : m_offers) {
            if (offer.axis.same(m_wish.axis))
                chosen = m_axis->count();
            m_axis->addItem(tr("%1 (%2)", "a measure, a number of indicators").arg(axisName(offer.axis)).arg(offer.indicators.size()));
        }
        m_axis->setCurrentIndex(m_offers.empty() ? -1 : chosen);
    }
    if (!m_offers.empty())
        m_wish.axis = m_offers[static_cast<std::size_t>(chosen)].axis;
    fillIndicators();
}

bool ChartPickers::takesOneIndicator() const
{
    return m_wish.kind == ChartKind::Years || m_wish.kind == ChartKind::Places ||
           (m_wish.kind == ChartKind::Multiples && m_wish.places.size() > 1);
}

void ChartPickers::fillIndicators()
{
    const int index = m_axis->currentIndex();
    const bool none = index < 0;
    m_indicators->offer(none ? ChartOffer() : m_offers[static_cast<std::size_t>(index)],
                        none ? std::vector<std::u16string>() : m_sources.feed().indicators, takesOneIndicator());
    readIndicators();
}

void ChartPickers::readIndicators()
{
    m_wish.indicators = m_indicators->chosen();
    if (isOfPlaces(m_wish.kind) && m_wish.places.empty())
        m_wish.indicators.clear(); // no place is ticked
    showRows();
    Q_EMIT wishChanged();
}

void ChartPickers::readPlaces()
{
    m_chosenPlaces = m_places->chosen();
    m_wish.places = *m_chosenPlaces;
    // Small charts of several places are of one indicator.
    fillIndicators();
}

void ChartPickers::setWithout(const std::vector<std::u16string>& places)
{
    m_places->setWithout(places);
}

/// The rows that say something of this kind, and the choices in them that depend on others.
void ChartPickers::showRows()
{
    m_wish.measure = takesMeasure(m_wish.kind) ? m_chosenMeasure : std::nullopt;
    m_wish.order = m_wish.kind == ChartKind::Places ? m_chosenOrder.value_or(standingOrder(m_wish.measure)) : ChartOrder::Outcome;
    setRowVisible(m_place, !isOfPlaces(m_wish.kind));
    setRowVisible(m_places, isOfPlaces(m_wish.kind));
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(m_places), &row, &column, &rows, &columns);
    m_grid->setRowStretch(row, isOfPlaces(m_wish.kind) ? 1 : 0);
    setRowVisible(m_year, !isOverYears(m_wish.kind));
    setRowVisible(m_measure, takesMeasure(m_wish.kind));
    setRowVisible(m_order, m_wish.kind == ChartKind::Places);
    select(*m_measure, m_wish.measure ? static_cast<int>(*m_wish.measure) : -1);
    select(*m_order, static_cast<int>(m_wish.order));
    m_order->setItemText(m_order->findData(static_cast<int>(ChartOrder::Measured)),
                         m_wish.measure ? tr("By what is drawn") : tr("By difference"));
    const auto formula = m_wish.kind == ChartKind::Histogram ? std::optional(TargetMeasure::Deviation) : m_wish.measure;
    m_formula->setVisible(formula.has_value());
    m_formula->setText(formula ? formulaOf(*formula) : QString());
}

} // namespace duixian::charts
