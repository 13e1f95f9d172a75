// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_pickers.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>

#include "app/charts/chart_sources.h"
#include "app/charts/indicator_picker.h"
#include "app/charts/measure_words.h"
#include "app/charts/place_picker.h"

namespace duixian::charts {
namespace {

/// In the place of a measure: the figures themselves.
constexpr int figures = -1;

void fillKinds(QComboBox& box)
{
    for (const auto& [words, kind] : {std::pair(ChartPickers::tr("Targets and what came of them"), ChartKind::Result),
                                      std::pair(ChartPickers::tr("Targets beside last year's results"), ChartKind::Plan),
                                      std::pair(ChartPickers::tr("One indicator over the years"), ChartKind::Years),
                                      std::pair(ChartPickers::tr("One indicator in many places"), ChartKind::Places),
                                      std::pair(ChartPickers::tr("Small charts side by side"), ChartKind::Multiples),
                                      std::pair(ChartPickers::tr("How far from the targets"), ChartKind::Histogram)})
        box.addItem(words, static_cast<int>(kind));
}

/// With a capital, as a line of its own has.
QString asChoice(const QString& word)
{
    return word.left(1).toUpper() + word.mid(1);
}

void fillMeasures(QComboBox& box)
{
    box.addItem(ChartPickers::tr("Targets and outcomes"), figures);
    for (const TargetMeasure measure : targetMeasures)
        box.addItem(asChoice(presentation::wordOf(measure)), static_cast<int>(measure));
}

void fillOrders(QComboBox& box)
{
    for (const auto& [words, order] :
         {std::pair(ChartPickers::tr("By outcome"), ChartOrder::Outcome), std::pair(ChartPickers::tr("By target"), ChartOrder::Target),
          std::pair(ChartPickers::tr("By difference"), ChartOrder::Measured), std::pair(ChartPickers::tr("By name"), ChartOrder::Name)})
        box.addItem(words, static_cast<int>(order));
}

} // namespace

ChartPickers::ChartPickers(ChartSources& sources, QWidget* parent)
    : QWidget(parent),
      m_sources(sources),
      m_grid(new QGridLayout(this)),
      m_kind(new QComboBox),
      m_place(new QComboBox),
      m_places(new PlacePicker),
      m_year(new QComboBox),
      m_measure(new QComboBox),
      m_formula(new QLabel),
      m_axis(new QComboBox),
      m_order(new QComboBox),
      m_indicators(new IndicatorPicker)
{
    fillKinds(*m_kind);
    fillMeasures(*m_measure);
    fillOrders(*m_order);
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->completer()->setFilterMode(Qt::MatchContains);
    m_place->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_formula->setTextFormat(Qt::PlainText);
    m_formula->setWordWrap(true);
    m_formula->setObjectName(QStringLiteral("quiet"));
    lay();
    join();
    showRows();
}

void ChartPickers::lay()
{
    m_grid->setContentsMargins(16, 16, 16, 16);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    addRow(tr("&Show"), tr("Show"), m_kind, Row::Above);
    addRow(tr("&Place"), tr("Place"), m_place, Row::Above);
    addRow(tr("&Year"), tr("Year of the targets"), m_year, Row::Beside);
    addRow(tr("&Drawn"), tr("What is drawn"), m_measure, Row::Beside);
    m_grid->addWidget(m_formula, m_grid->rowCount(), 0, 1, 2);
    addRow(tr("&Measure"), tr("Measure and unit"), m_axis, Row::Beside);
    addRow(tr("&Order"), tr("Order of the places"), m_order, Row::Beside);
    constexpr int share = 1;
    addBelow(tr("I&ndicators"), m_indicators, share);
    addBelow(tr("P&laces"), m_places, share);
}

/// A short word; who hears the window is told the whole name. It stands above a field of long words.
void ChartPickers::addRow(const QString& words, const QString& name, QComboBox* field, Row how)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 8;
    field->setMinimumContentsLength(letters);
    const int row = m_grid->rowCount();
    if (how == Row::Beside) {
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(field, row, 1);
        return;
    }
    m_grid->addWidget(label, row, 0, 1, 2);
    m_grid->addWidget(field, row + 1, 0, 1, 2);
}

void ChartPickers::addBelow(const QString& words, QWidget* field, int stretch)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, 1, 2);
    m_grid->addWidget(field, row + 1, 0, 1, 2);
    m_grid->setRowStretch(row + 1, stretch);
}

void ChartPickers::setRowVisible(QWidget* field, bool visible)
{
    field->setVisible(visible);
    for (auto* label : findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
        if (label->buddy() == field)
            label->setVisible(visible);
}

void ChartPickers::join()
{
    connect(m_place, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            choosePlace(m_sources.feed().places[static_cast<std::size_t>(index)].key);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_chosenKind = static_cast<ChartKind>(m_kind->currentData().toInt());
        fillYears();
    });
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        m_wish.year = m_year->currentData().toInt();
        (m_wish.kind == ChartKind::Histogram ? m_anyYear : m_oneYear) = m_wish.year;
        fillAxes();
    });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        const int measure = m_measure->currentData().toInt();
        m_chosenMeasure = measure == figures ? std::nullopt : std::optional(static_cast<TargetMeasure>(measure));
        showRows();
        Q_EMIT wishChanged();
    });
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_wish.axis = m_offers[static_cast<std::size_t>(index)].axis;
        fillIndicators();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        m_chosenOrder = static_cast<ChartOrder>(m_order->currentData().toInt());
        m_wish.order = *m_chosenOrder;
        Q_EMIT wishChanged();
    });
    connect(m_indicators, &IndicatorPicker::chosenByPerson, this, &ChartPickers::readIndicators);
    connect(m_places, &PlacePicker::chosenByPerson, this, &ChartPickers::readPlaces);
}

} // namespace duixian::charts
