// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/indicator_picker.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/presentation/palette.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/statement_text.h"

namespace duixian::charts {
namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int withoutRole = Qt::UserRole + 1;

std::u16string nameOf(const QListWidgetItem& item)
{
    return toCore(item.data(nameRole).toString());
}

bool isWithout(const QListWidgetItem& item)
{
    return item.data(withoutRole).toBool();
}

} // namespace

IndicatorPicker::IndicatorPicker(QWidget* parent)
    : QWidget(parent), m_filter(new QLineEdit), m_list(new QListWidget), m_buttons(new QWidget)
{
    m_filter->setPlaceholderText(tr("filter…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Indicators"));
    m_list->setAccessibleName(tr("Indicators"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch(1);
    for (const bool on : {true, false}) {
        auto* button = new QToolButton;
        button->setText(on ? tr("All", "indicators") : tr("None", "indicators"));
        button->setAccessibleName(on ? tr("Tick all indicators in sight") : tr("Tick no indicator in sight"));
        button->setToolTip(button->accessibleName());
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, on] { tickShown(on); });
        row->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &IndicatorPicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        remember();
        Q_EMIT chosenByPerson();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosen) {
        if (!m_one || chosen < 0)
            return;
        remember();
        Q_EMIT chosenByPerson();
    });
}

void IndicatorPicker::add(const std::u16string& indicator, bool without)
{
    const QString name = toQt(std::u16string_view(indicator));
    auto* item = new QListWidgetItem(without ? tr("%1 (no figure)", "an indicator").arg(name) : name, m_list);
    item->setData(nameRole, name);
    item->setData(withoutRole, without);
    item->setToolTip(presentation::toolTipOf(without ? tr("The reports have no such figure of %1.").arg(name) : name));
    if (without)
        item->setForeground(presentation::ground(presentation::themeInForce()).quiet);
    item->setFlags(m_one ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    if (!m_one)
        item->setCheckState(Qt::Unchecked);
}

void IndicatorPicker::offer(const ChartOffer& offer, const std::vector<std::u16string>& others, bool one)
{
    const QSignalBlocker quiet(m_list);
    m_one = one;
    m_list->clear();
    m_list->setSelectionMode(one ? QAbstractItemView::SingleSelection : QAbstractItemView::NoSelection);
    m_buttons->setVisible(!one);
    for (const std::u16string& indicator : offer.indicators)
        add(indicator, false);
    for (const std::u16string& indicator : others)
        if (std::find(offer.indicators.begin(), offer.indicators.end(), indicator) == offer.indicators.end())
            add(indicator, true);
    if (one)
        selectOffered();
    else
        tickOffered(offer);
    filter(m_filter->text());
}

/// What stands by itself and what a person ticked, but what a person unticked; where that leaves nothing, what stands by itself.
void IndicatorPicker::tickOffered(const ChartOffer& offer)
{
    if (std::exchange(m_only, false))
        for (const std::u16string& indicator : offer.indicators)
            if (!m_on.contains(indicator))
                m_off.insert(indicator);
    const auto tick = [&](bool byPerson) {
        bool any = false;
        for (int i = 0; i < m_list->count(); ++i) {
            const std::u16string name = nameOf(*m_list->item(i));
            const bool standing = static_cast<std::size_t>(i) < offer.standing;
            const bool on = byPerson ? m_on.contains(name) || (standing && !m_off.contains(name)) : standing;
            m_list->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
            any = any || (on && static_cast<std::size_t>(i) < offer.indicators.size());
        }
        return any;
    };
    if (!tick(true))
        static_cast<void>(tick(false));
}

/// What a person chose, but where it has no figure here while it had one where it was chosen: then the first.
void IndicatorPicker::selectOffered()
{
    const bool wished = std::exchange(m_only, false) || m_singleIsWithout;
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (nameOf(*m_list->item(i)) == m_single && (wished || !isWithout(*m_list->item(i))))
            row = i;
    m_list->setCurrentRow(m_list->count() > 0 ? row : -1);
}

void IndicatorPicker::choose(const std::vector<std::u16string>& indicators)
{
    m_on = {indicators.begin(), indicators.end()};
    m_off.clear();
    m_only = !indicators.empty();
    m_single = indicators.empty() ? std::u16string() : indicators.front();
    m_singleIsWithout = false;
}

std::vector<std::u16string> IndicatorPicker::chosen() const
{
    std::vector<std::u16string> names;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* const item = m_list->item(i);
        if (m_one ? item == m_list->currentItem() : item->checkState() == Qt::Checked)
            names.push_back(nameOf(*item));
    }
    return names;
}

void IndicatorPicker::remember()
{
    if (m_one) {
        const QListWidgetItem* const item = m_list->currentItem();
        m_single = item ? nameOf(*item) : std::u16string();
        m_singleIsWithout = item && isWithout(*item);
        return;
    }
    for (int i = 0; i < m_list->count(); ++i) {
        const bool on = m_list->item(i)->checkState() == Qt::Checked;
        const std::u16string name = nameOf(*m_list->item(i));
        (on ? m_on : m_off).insert(name);
        (on ? m_off : m_on).erase(name);
    }
}

void IndicatorPicker::tickShown(bool on)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            if (!m_list->item(i)->isHidden())
                m_list->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    remember();
    Q_EMIT chosenByPerson();
}

void IndicatorPicker::filter(const QString& text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

} // namespace duixian::charts
