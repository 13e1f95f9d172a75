// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/side_by_side.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "app/compare/band_column.h"
#include "app/compare/compare_bar.h"
#include "app/compare/compare_side.h"
#include "app/compare/joint_words.h"
#include "app/compare/leveller.h"
#include "app/compare/link_band.h"
#include "app/compare/side_header.h"

namespace duixian::comparing {

SideBySide::SideBySide(QWidget* parent)
    : QWidget(parent),
      m_bar(new CompareBar(this)),
      m_left(new CompareSide(Side::Left, this)),
      m_band(new BandColumn(this)),
      m_right(new CompareSide(Side::Right, this)),
      m_leveller(new Leveller(*m_left, *m_right, this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_left, 1);
    row->addWidget(m_band);
    row->addWidget(m_right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(row, 1);
    setTabOrder(&m_left->view(), &m_right->view());
    join();
    addKeys();
}

void SideBySide::join()
{
    for (const Side one : {Side::Left, Side::Right})
        joinSide(one);
    connect(m_leveller, &Leveller::levelled, this, &SideBySide::refresh);
    connect(m_bar, &CompareBar::hiddenChanged, this, [this] { m_leveller->setHidden(m_bar->hidden()); });
    connect(m_bar, &CompareBar::togetherChanged, m_leveller, &Leveller::setTogether);
    connect(m_band, &BandColumn::swapWanted, this, &SideBySide::swapSides);
    connect(m_band, &BandColumn::yearsWanted, this, &SideBySide::stepYears);
    connect(m_band, &BandColumn::pinWanted, this, &SideBySide::togglePin);
    connect(m_band, &BandColumn::stepWanted, m_leveller, &Leveller::stepJoined);
    LinkBand& band = m_band->band();
    band.setCards([this](std::size_t link) { return cardOf(link); });
    connect(&band, &LinkBand::linkClicked, this, [this](std::size_t link, Side seen) {
        const Link& clicked = m_leveller->alignment()->links[link];
        m_leveller->choose(seen, endOf(clicked, seen), endOf(clicked, otherSide(seen)));
    });
    connect(&band, &LinkBand::wheeled, this,
            [this](QWheelEvent* event) { QApplication::sendEvent(side(m_leveller->lead()).view().viewport(), event); });
}

void SideBySide::joinSide(Side one)
{
    CompareSide& half = side(one);
    connect(&half, &CompareSide::scrolled, this, &SideBySide::refresh);
    connect(&half, &CompareSide::paragraphClicked, this, [this, one](std::size_t paragraph) { mark(one, paragraph); });
    connect(&half.header(), &SideHeader::reportWanted, this, [this, one](ReportId report) {
        Q_EMIT sidesWanted(one == Side::Left ? report : m_left->report().id, one == Side::Left ? m_right->report().id : report);
    });
    connect(&half.view(), &reader::ReaderView::menuOffered, this,
            [this, one](QMenu* menu, qulonglong offset) { offer(one, *menu, static_cast<std::size_t>(offset)); });
    // Both are read in the same size.
    connect(&half.view(), &reader::ReaderView::zoomChanged, this, [this, one](int steps) { side(otherSide(one)).view().setZoom(steps); });
}

void SideBySide::setChoices(const std::vector<ReportChoice>& choices)
{
    for (CompareSide* half : {m_left, m_right})
        half->header().setChoices(choices);
    tellYears();
}

void SideBySide::setFolding(const presentation::Folding& folding)
{
    for (CompareSide* half : {m_left, m_right})
        half->header().setFolding(folding);
}

void SideBySide::setCompared(const ComparedReport& left, const ComparedReport& right)
{
    m_leveller->setBusy(true);
    const bool otherLeft = m_left->setReport(left);
    const bool otherRight = m_right->setReport(right);
    if (otherLeft || otherRight) {
        m_leveller->begin();
        m_marked = {};
    }
    m_leveller->setBusy(false);
    if (otherLeft || otherRight)
        setAlignment(nullptr);
    tellYears();
}

void SideBySide::setAlignment(std::shared_ptr<const Alignment> alignment)
{
    const bool both = m_left->report().report && m_right->report().report;
    m_bar->setNotice(both && !alignment ? tr("Working out what belongs together…") : QString());
    m_leveller->setAlignment(std::move(alignment));
}

/// After every step of either side.
void SideBySide::refresh()
{
    const std::shared_ptr<const Alignment>& alignment = m_leveller->alignment();
    const Joined& joined = m_leveller->joined();
    const Link* const link = alignment && joined.link ? &alignment->links[*joined.link] : nullptr;
    for (const Side one : {Side::Left, Side::Right}) {
        const auto read = link != nullptr ? std::optional(endOf(*link, one)) : one == m_leveller->lead() ? joined.paragraph : std::nullopt;
        const auto marked = m_marked[indexOf(one)] ? side(one).paragraphAt(m_marked[indexOf(one)]->begin) : std::nullopt;
        side(one).setMarks(read, link != nullptr ? std::optional(link->joint) : std::nullopt, marked);
    }
    m_band->band().setSights(alignment, m_left->sight(), m_right->sight(), m_leveller->hidden());
    m_band->band().setJoined(joined.link);
    if (joined.link != m_told) {
        m_told = joined.link;
        Q_EMIT joinedChanged();
    }
}

QString SideBySide::cardOf(std::size_t place) const
{
    const Alignment& alignment = *m_leveller->alignment();
    const Link& link = alignment.links[place];
    const ComparedReport& left = m_left->report();
    const ComparedReport& right = m_right->report();
    return linkCard(link, {*left.report, left.name, alignment.a[link.a].span}, {*right.report, right.name, alignment.b[link.b].span});
}

bool SideBySide::showSpan(Side one, const Span& span)
{
    m_leveller->setBusy(true);
    const bool shown = side(one).view().showSpan(span);
    m_leveller->setBusy(false);
    if (const auto paragraph = shown ? side(one).paragraphAt(span.begin) : std::nullopt; paragraph) {
        const auto link = bestLink(*m_leveller->alignment(), one, *paragraph, m_leveller->hidden());
        m_leveller->choose(one, *paragraph,
                           link ? std::optional(endOf(m_leveller->alignment()->links[*link], otherSide(one))) : std::nullopt);
    }
    return shown;
}

void SideBySide::showLink(std::size_t place)
{
    if (!m_leveller->alignment() || place >= m_leveller->alignment()->links.size())
        return;
    const Link& link = m_leveller->alignment()->links[place];
    const Side lead = m_leveller->lead();
    m_leveller->choose(lead, endOf(link, lead), endOf(link, otherSide(lead)));
}

void SideBySide::swapSides()
{
    Q_EMIT sidesWanted(m_right->report().id, m_left->report().id);
}

/// Each side by the years of its place; one that has no more stays.
void SideBySide::stepYears(bool forward)
{
    const auto step = [forward](CompareSide& half) { return half.header().yearStep(forward).value_or(half.report().id); };
    Q_EMIT sidesWanted(step(*m_left), step(*m_right));
}

void SideBySide::tellYears()
{
    for (const bool forward : {false, true})
        m_band->yearsButton(forward).setEnabled(m_left->header().yearStep(forward) && m_right->header().yearStep(forward));
}

} // namespace duixian::comparing
