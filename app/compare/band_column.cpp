// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/band_column.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "app/compare/band_button.h"
#include "app/compare/link_band.h"
#include "app/compare/side_header.h"

namespace duixian::comparing {

BandColumn::BandColumn(QWidget* parent)
    : QWidget(parent),
      m_swap(new BandButton(BandSign::Swap, tr("Swap the sides (X)"), this)),
      m_earlier(new BandButton(BandSign::Back, tr("Both sides one year back"), this)),
      m_later(new BandButton(BandSign::Forward, tr("Both sides one year on"), this)),
      m_up(new BandButton(BandSign::Up, tr("Joined paragraph before (Shift+L)"), this)),
      m_down(new BandButton(BandSign::Down, tr("Next joined paragraph (L)"), this)),
      m_pin(new BandButton(BandSign::Pin, tr("Pin the paragraphs that are clicked on both sides together, or part them (P)"), this)),
      m_band(new LinkBand(this))
{
    setObjectName(QStringLiteral("bandColumn"));
    constexpr int width = 104;
    setFixedWidth(width);
    auto* head = new QWidget(this);
    head->setFixedHeight(SideHeader::height);
    head->setObjectName(QStringLiteral("sideHeader"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto* buttons = new QGridLayout(head);
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->setSpacing(2);
    QToolButton* const inOrder[] = {m_earlier, m_swap, m_later, m_up, m_pin, m_down};
    for (int i = 0; i < 6; ++i)
        buttons->addWidget(inOrder[i], i / 3, i % 3, Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_band, 1);
    connect(m_swap, &QToolButton::clicked, this, &BandColumn::swapWanted);
    connect(m_pin, &QToolButton::clicked, this, &BandColumn::pinWanted);
    connect(m_earlier, &QToolButton::clicked, this, [this] { Q_EMIT yearsWanted(false); });
    connect(m_later, &QToolButton::clicked, this, [this] { Q_EMIT yearsWanted(true); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(false); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(true); });
}

} // namespace duixian::comparing
