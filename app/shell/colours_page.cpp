// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/colours_page.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace duixian::shell {
namespace {

using presentation::Look;
using presentation::OwnColour;
using presentation::Role;
using presentation::Theme;

constexpr int space = 16;
constexpr QSize swatchSize(40, 16);

QIcon swatchOf(const QColor& colour)
{
    QPixmap picture(swatchSize);
    picture.fill(colour);
    QPainter painter(&picture);
    painter.setPen(presentation::ground(presentation::themeInForce()).quiet);
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    return picture;
}

QString ratio(double value)
{
    return QLocale().toString(value, 'f', 1) + QStringLiteral(" : 1");
}

} // namespace

ColoursPage::ColoursPage(AskColour ask, QWidget* parent)
    : QWidget(parent), m_ask(std::move(ask)), m_reset(new QPushButton(tr("&Reset the colours"), this))
{
    auto* themes = new QComboBox(this);
    themes->setAccessibleName(tr("Theme"));
    themes->addItem(tr("In the light theme"), static_cast<int>(Theme::Light));
    themes->addItem(tr("In the dark theme"), static_cast<int>(Theme::Dark));
    connect(themes, &QComboBox::currentIndexChanged, this,
            [this, themes] { showTheme(static_cast<Theme>(themes->currentData().toInt())); });
    m_reset->setAutoDefault(false);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_colours.clear();
        refresh();
        Q_EMIT changed();
    });

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    addRow(*grid, Role::Target, tr("Target"));
    addRow(*grid, Role::Outcome, tr("Outcome"));
    addRow(*grid, Role::SearchHit, tr("Found words"));
    addRow(*grid, Role::Doubtful, tr("Doubtful"));
    addRow(*grid, Role::Rejected, tr("Rejected"));
    addRow(*grid, Role::Reached, tr("Reached"));
    addRow(*grid, Role::NotReached, tr("Not reached"));
    addRow(*grid, Role::Undecidable, tr("Undecidable"));
    auto* head = new QHBoxLayout;
    head->addWidget(themes);
    head->addStretch();
    head->addWidget(m_reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, 0, 0, 0);
    layout->setSpacing(space);
    layout->addLayout(head);
    layout->addLayout(grid);
    layout->addStretch();
    refresh();
}

QPushButton* ColoursPage::swatch(const QString& name, Role role, bool fill)
{
    auto* button = new QPushButton(this);
    button->setAutoDefault(false);
    button->setIconSize(swatchSize);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(QStringLiteral("swatch"));
    connect(button, &QPushButton::clicked, this, [this, role, fill] { choose(role, fill); });
    return button;
}

void ColoursPage::addRow(QGridLayout& grid, Role role, const QString& word)
{
    const int row = grid.rowCount();
    auto* label = new QLabel(word, this);
    label->setTextFormat(Qt::PlainText);
    grid.addWidget(label, row, 0);
    QPushButton* fill =
        presentation::programLook(role, Theme::Light).fill.isValid() ? swatch(tr("%1: ground").arg(word), role, true) : nullptr;
    QPushButton* line = swatch(tr("%1: line").arg(word), role, false);
    if (fill)
        grid.addWidget(fill, row, 1);
    grid.addWidget(line, row, 2);
    auto* verdict = new QLabel(this);
    verdict->setTextFormat(Qt::PlainText);
    grid.addWidget(verdict, row, 3);
    m_rows.push_back({role, fill, line, verdict});
}

void ColoursPage::choose(Role role, bool fill)
{
    const Look shown = presentation::lookWith(m_colours, role, m_theme);
    if (const QColor wanted = m_ask(fill ? shown.fill : shown.line); wanted.isValid()) {
        set(role, fill, wanted);
        refresh();
        Q_EMIT changed();
    }
}

void ColoursPage::set(Role role, bool fill, const QColor& colour)
{
    auto own =
        std::find_if(m_colours.begin(), m_colours.end(), [&](const OwnColour& each) { return each.role == role && each.theme == m_theme; });
    if (own == m_colours.end())
        own = m_colours.insert(m_colours.end(), OwnColour{role, m_theme, {}, {}});
    (fill ? own->fill : own->line) = colour;
}

void ColoursPage::take(const presentation::OwnColours& colours)
{
    m_colours = colours;
    refresh();
}

void ColoursPage::showTheme(Theme theme)
{
    m_theme = theme;
    refresh();
}

void ColoursPage::refresh()
{
    for (const Row& row : m_rows) {
        const Look shown = presentation::lookWith(m_colours, row.role, m_theme);
        const presentation::Legibility worth = presentation::legibilityOf(shown, m_theme);
        if (row.fill)
            row.fill->setIcon(swatchOf(shown.fill));
        row.line->setIcon(swatchOf(shown.line));
        const QString measured =
            row.fill ? tr("text %1, line %2").arg(ratio(worth.text), ratio(worth.line)) : tr("line %1").arg(ratio(worth.line));
        row.verdict->setText(worth.enough() ? measured : tr("%1: hard to read").arg(measured));
        row.verdict->setObjectName(worth.enough() ? QStringLiteral("quiet") : QStringLiteral("doubtful"));
        row.verdict->style()->unpolish(row.verdict);
        row.verdict->style()->polish(row.verdict);
    }
    m_reset->setEnabled(!m_colours.empty());
}

} // namespace duixian::shell
