// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/kind_chips.h"

#include <numeric>

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include "app/compare/carried_look.h"

namespace duixian::comparing {
namespace {

std::optional<Carried> kindOf(CarriedWish::Show show, Carried kind)
{
    return show == CarriedWish::Show::Kind ? std::optional(kind) : std::nullopt;
}

} // namespace

KindChips::KindChips(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    using Show = CarriedWish::Show;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    add(Show::Everything, Carried::Same, QStringLiteral("showAll"));
    add(Show::Kind, Carried::Same, QStringLiteral("showSame"));
    add(Show::Kind, Carried::NewNumber, QStringLiteral("showNewNumber"));
    add(Show::Kind, Carried::Reworded, QStringLiteral("showReworded"));
    add(Show::Kind, Carried::New, QStringLiteral("showNew"));
    add(Show::Gone, Carried::Same, QStringLiteral("showGone"));
    m_chips.front().button->setChecked(true);
    name();
    draw();
    connect(m_group, &QButtonGroup::idToggled, this, &KindChips::name);
    connect(m_group, &QButtonGroup::idClicked, this, &KindChips::chosen);
}

void KindChips::add(CarriedWish::Show show, Carried kind, const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("chip"));
    button->setProperty("kind", name);
    button->setCheckable(true);
    button->setToolTip(show == CarriedWish::Show::Everything ? tr("All sentences of the report") : meaningOf(kindOf(show, kind)));
    m_group->addButton(button, static_cast<int>(m_chips.size()));
    m_chips.push_back({button, show, kind});
    layout()->addWidget(button);
}

void KindChips::setCounts(const CarriedModel::Counts& counts)
{
    m_counts = counts;
    name();
}

void KindChips::setShort(bool shorter)
{
    if (m_short != shorter) {
        m_short = shorter;
        name();
    }
}

QString KindChips::wordsOf(const Chip& chip, bool shorter) const
{
    const bool all = chip.show == CarriedWish::Show::Everything;
    const std::size_t place = chip.show == CarriedWish::Show::Gone ? carriedKinds : static_cast<std::size_t>(chip.kind);
    const QString count =
        QLocale().toString(all ? std::accumulate(m_counts.begin(), m_counts.begin() + carriedKinds, 0) : m_counts.at(place));
    if (shorter && !all && !chip.button->isChecked())
        return count;
    return (all ? tr("All") : wordOf(kindOf(chip.show, chip.kind))) + QLatin1Char(' ') + count;
}

void KindChips::name()
{
    for (const Chip& chip : m_chips) {
        chip.button->setText(wordsOf(chip, m_short));
        chip.button->setAccessibleName(wordsOf(chip, false));
    }
}

/// With their words they may not keep the window wide: it is made narrow first, then they are.
QSize KindChips::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    for (const Chip& chip : m_chips) {
        const QFontMetrics metrics = chip.button->fontMetrics();
        size.rwidth() -= metrics.horizontalAdvance(chip.button->text()) - metrics.horizontalAdvance(wordsOf(chip, true));
    }
    return size;
}

void KindChips::wish(CarriedWish& wish) const
{
    const int id = m_group->checkedId();
    const Chip& chip = m_chips[static_cast<std::size_t>(std::max(id, 0))];
    wish.show = chip.show;
    wish.kind = chip.kind;
}

void KindChips::choose(CarriedWish::Show show, Carried kind)
{
    for (const Chip& chip : m_chips)
        if (chip.show == show && (show != CarriedWish::Show::Kind || chip.kind == kind))
            chip.button->setChecked(true);
    Q_EMIT chosen();
}

void KindChips::draw()
{
    const presentation::Theme theme = presentation::themeInForce();
    constexpr int size = 12;
    for (const Chip& chip : m_chips) {
        if (chip.show == CarriedWish::Show::Everything)
            continue;
        chip.button->setIcon(QIcon(carriedSwatch(kindOf(chip.show, chip.kind), theme, devicePixelRatioF())));
        chip.button->setIconSize({size, size});
    }
}

void KindChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
}

} // namespace duixian::comparing
