// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/place_picker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

#include "app/charts/place_filter.h"
#include "app/charts/place_tree_model.h"

namespace duixian::charts {

PlacePicker::PlacePicker(QWidget* parent)
    : QWidget(parent),
      m_places(new PlaceTreeModel(this)),
      m_shown(new PlaceFilter(*m_places, this)),
      m_filter(new QLineEdit),
      m_tree(new QTreeView),
      m_count(new QLabel)
{
    m_filter->setPlaceholderText(tr("filter…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter of the places"));
    m_tree->setModel(m_shown);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Places"));
    m_tree->setIndentation(16);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("quiet"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_count, 1);
    for (const bool on : {true, false}) {
        auto* button = new QToolButton;
        button->setText(on ? tr("All", "places") : tr("None", "places"));
        button->setAccessibleName(on ? tr("Choose all places in sight") : tr("Choose no place in sight"));
        button->setToolTip(button->accessibleName());
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, on] { m_shown->tickShown(on); });
        row->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addLayout(row);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_shown->setWords(words);
        if (!words.isEmpty())
            m_tree->expandAll();
    });
    connect(m_shown, &PlaceFilter::ticked, this, [this] {
        tell();
        Q_EMIT chosenByPerson();
    });
    tell();
}

void PlacePicker::setPlaces(const std::vector<ChartPlace>& places)
{
    m_places->setPlaces(places);
    // Of a few all are in sight; of a whole country the provinces.
    constexpr std::size_t few = 60;
    if (places.size() <= few)
        m_tree->expandAll();
    tell();
}

void PlacePicker::setChosen(const std::vector<std::u16string>& keys)
{
    if (m_places->chosen() == keys)
        return;
    m_places->setChosen(keys);
    if (!keys.empty())
        m_tree->scrollTo(m_shown->mapFromSource(m_places->indexOf(keys.front())), QAbstractItemView::PositionAtTop);
    tell();
}

std::vector<std::u16string> PlacePicker::chosen() const
{
    return m_places->chosen();
}

void PlacePicker::setWithout(const std::vector<std::u16string>& keys)
{
    m_places->setWithout(keys);
}

void PlacePicker::tell()
{
    m_count->setText(tr("%1 of %2 chosen", "places").arg(m_places->chosen().size()).arg(m_places->size()));
}

} // namespace duixian::charts
