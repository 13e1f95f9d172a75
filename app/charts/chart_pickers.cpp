// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_pickers.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/charts/chart_words.h"
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

/// The first entry with this data, else 0.
int placeOf(const QComboBox& box, const QVariant& data)
{
    return std::max(0, box.findData(data));
}

} // namespace

ChartPickers::ChartPickers(QWidget* parent)
    : QWidget(parent),
      m_place(new QComboBox),
      m_kind(new QComboBox),
      m_year(new QComboBox),
      m_axis(new QComboBox),
      m_filter(new QLineEdit),
      m_indicators(new QListWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(labelled(tr("&Place"), m_place));
    layout->addWidget(labelled(tr("&Show"), m_kind));
    layout->addWidget(labelled(tr("&Year of the targets"), m_year, &m_yearHolder));
    layout->addWidget(labelled(tr("&Measure and unit"), m_axis));
    layout->addWidget(labelled(tr("&Indicators"), m_filter));
    layout->addWidget(m_indicators, 1);

    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->completer()->setFilterMode(Qt::MatchContains);
    m_place->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_kind->addItem(tr("Targets and what came of them"), int(ChartKind::Result));
    m_kind->addItem(tr("Targets beside last year's results"), int(ChartKind::Plan));
    m_kind->addItem(tr("One indicator over the years"), int(ChartKind::Years));
    for (QComboBox* box : {m_place, m_kind, m_axis}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_filter->setPlaceholderText(tr("filter…"));
    m_filter->setClearButtonEnabled(true);
    m_indicators->setAccessibleName(tr("Indicators"));
    m_indicators->setUniformItemSizes(true);
    m_indicators->setFrameShape(QFrame::NoFrame);

    connect(m_place, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            choosePlace(m_feed.places[static_cast<std::size_t>(index)].key);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_chosenKind = static_cast<ChartKind>(m_kind->currentData().toInt());
        fillYears();
    });
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        m_wish.year = m_year->currentData().toInt();
        fillAxes();
    });
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_wish.axis = m_offers[static_cast<std::size_t>(index)].axis;
        fillIndicators();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &ChartPickers::filter);
    connect(m_indicators, &QListWidget::itemChanged, this, &ChartPickers::readIndicators);
    connect(m_indicators, &QListWidget::currentRowChanged, this, [this] {
        if (m_wish.kind == ChartKind::Years)
            readIndicators();
    });
}

QWidget* ChartPickers::labelled(const QString& words, QWidget* field, QWidget** holder)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    // "&Place" and "地方(&P)" without what marks the letter.
    field->setAccessibleName(QString(words).remove(QRegularExpression(QStringLiteral("\\(&.\\)|&"))));
    if (holder)
        *holder = box;
    return box;
}

void ChartPickers::setFeed(ChartFeed feed)
{
    m_feed = std::move(feed);
    fillPlaces();
}

void ChartPickers::choosePlace(const std::u16string& key)
{
    const auto& places = m_feed.places;
    const auto found = std::find_if(places.begin(), places.end(), [&](const ChartPlace& place) { return place.key == key; });
    if (found == places.end())
        return;
    const QSignalBlocker quiet(m_place);
    m_place->setCurrentIndex(static_cast<int>(found - places.begin()));
    m_place->lineEdit()->setCursorPosition(0);
    m_wish.place = key;
    m_source = m_feed.source({{key}, {}});
    chooseKind();
    fillYears();
}

void ChartPickers::chooseKind()
{
    const auto drawable = [this](ChartKind kind) { return kind == ChartKind::Years || !yearsOf(m_source, m_wish.place, kind).empty(); };
    const bool result = m_chosenKind == ChartKind::Result && !drawable(ChartKind::Result) && drawable(ChartKind::Plan);
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(placeOf(*m_kind, int(result ? ChartKind::Plan : m_chosenKind)));
}

void ChartPickers::fillPlaces()
{
    const auto& places = m_feed.places;
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    for (const ChartPlace& place : places) {
        m_place->addItem(pathText(place));
        m_place->setItemData(m_place->count() - 1, pathText(place), Qt::ToolTipRole);
    }
    const bool stays = std::any_of(places.begin(), places.end(), [&](const ChartPlace& place) { return place.key == m_wish.place; });
    setEnabled(!places.empty());
    if (places.empty()) {
        m_wish.place.clear();
        m_source = {};
        fillYears();
    } else {
        choosePlace(stays ? m_wish.place : places.front().key);
    }
}

void ChartPickers::fillYears()
{
    m_wish.kind = static_cast<ChartKind>(m_kind->currentData().toInt());
    {
        const QSignalBlocker quiet(m_year);
        m_year->clear();
        for (const int year : yearsOf(m_source, m_wish.place, m_wish.kind))
            m_year->addItem(QString::number(year), year);
        const int index = placeOf(*m_year, m_wish.year);
        m_year->setCurrentIndex(m_year->count() > 0 ? index : -1);
        m_wish.year = m_year->currentData().toInt();
    }
    m_yearHolder->setVisible(m_wish.kind != ChartKind::Years);
    fillAxes();
}

void ChartPickers::fillAxes()
{
    const bool none = m_wish.kind != ChartKind::Years && m_year->count() == 0;
    m_offers = none ? std::vector<ChartOffer>() : offersOf(m_source, m_wish);
    const QSignalBlocker quiet(m_axis);
    m_axis->clear();
    int chosen = 0;
    for (const ChartOffer& offer : m_offers) {
        if (offer.axis.same(m_wish.axis))
            chosen = m_axis->count();
        m_axis->addItem(tr("%1 (%2)", "a measure, a number of indicators").arg(axisName(offer.axis)).arg(offer.indicators.size()));
    }
    m_axis->setCurrentIndex(m_offers.empty() ? -1 : chosen);
    if (!m_offers.empty())
        m_wish.axis = m_offers[static_cast<std::size_t>(chosen)].axis;
    fillIndicators();
}

void ChartPickers::fillIndicators()
{
    const bool one = m_wish.kind == ChartKind::Years;
    {
        const QSignalBlocker quiet(m_indicators);
        const QString current = m_indicators->currentItem() ? m_indicators->currentItem()->text() : QString();
        m_indicators->clear();
        m_indicators->setSelectionMode(one ? QAbstractItemView::SingleSelection : QAbstractItemView::NoSelection);
        const int index = m_axis->currentIndex();
        const ChartOffer offer = index < 0 ? ChartOffer() : m_offers[static_cast<std::size_t>(index)];
        for (std::size_t i = 0; i < offer.indicators.size(); ++i) {
            auto* item = new QListWidgetItem(toQt(offer.indicators[i]), m_indicators);
            item->setToolTip(item->text().toHtmlEscaped());
            item->setFlags(one ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                               : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            if (!one)
                item->setCheckState(i < offer.standing ? Qt::Checked : Qt::Unchecked);
            if (i == 0 || item->text() == current)
                m_indicators->setCurrentItem(item);
        }
    }
    filter(m_filter->text());
    readIndicators();
}

void ChartPickers::readIndicators()
{
    m_wish.indicators.clear();
    for (int i = 0; i < m_indicators->count(); ++i) {
        const QListWidgetItem* item = m_indicators->item(i);
        const bool wanted = m_wish.kind == ChartKind::Years ? item == m_indicators->currentItem() : item->checkState() == Qt::Checked;
        if (wanted)
            m_wish.indicators.push_back(toCore(item->text()));
    }
    Q_EMIT wishChanged();
}

void ChartPickers::filter(const QString& text)
{
    for (int i = 0; i < m_indicators->count(); ++i)
        m_indicators->item(i)->setHidden(!m_indicators->item(i)->text().contains(text, Qt::CaseInsensitive));
}

} // namespace duixian::charts
