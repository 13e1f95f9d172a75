// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/reader_page.h"

#include <algorithm>

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/reader/find_bar.h"
#include "app/reader/outline_panel.h"
#include "app/reader/reader_view.h"
#include "app/reader/report_tabs.h"
#include "app/reader/statement_panel.h"
#include "app/reader/why_panel.h"

namespace duixian::reader {
namespace {

constexpr int textWidth = 624;
constexpr int narrowestText = 350; ///< in a small window the lists give way first
constexpr int sideWidth = 376;
constexpr int outlineHeight = 220;
constexpr int statementsHeight = 480;

} // namespace

ReaderPage::ReaderPage(QWidget* parent)
    : QWidget(parent),
      m_tabs(new ReportTabs(this)),
      m_header(new ReaderHeader(this)),
      m_find(new FindBar(this)),
      m_view(new ReaderView(this)),
      m_outline(new OutlinePanel(this)),
      m_statements(new StatementPanel(this)),
      m_why(new WhyPanel(this)),
      m_down(new QSplitter(Qt::Vertical, this)),
      m_across(new QSplitter(Qt::Horizontal, this)),
      m_side(new QSplitter(Qt::Vertical, this))
{
    auto* text = new QWidget(this);
    text->setObjectName(QStringLiteral("paper"));
    text->setMinimumWidth(narrowestText);
    auto* textLayout = new QVBoxLayout(text);
    textLayout->setContentsMargins(0, 0, 0, 0);
    textLayout->setSpacing(0);
    textLayout->addWidget(m_header);
    textLayout->addWidget(m_find);
    m_down->addWidget(m_view);
    m_down->addWidget(m_why);
    m_down->setChildrenCollapsible(false);
    m_down->setStretchFactor(0, 1);
    textLayout->addWidget(m_down, 1);

    m_side->addWidget(m_outline);
    m_side->addWidget(m_statements);
    m_side->setChildrenCollapsible(false);
    m_side->setStretchFactor(1, 1);
    m_side->setSizes({outlineHeight, statementsHeight});
    m_across->addWidget(text);
    m_across->addWidget(m_side);
    m_across->setChildrenCollapsible(false);
    m_across->setStretchFactor(0, 1);
    m_across->setSizes({textWidth, sideWidth});
    for (QSplitter* splitter : {m_down, m_across, m_side})
        splitter->setHandleWidth(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_across, 1);
    join();
}

void ReaderPage::join()
{
    connect(m_view, &ReaderView::statementClicked, this, [this](int index) { showStatement(index); });
    connect(m_view, &ReaderView::topOffsetChanged, this,
            [this](qulonglong offset) { m_outline->follow(static_cast<std::size_t>(offset)); });
    connect(m_statements, &StatementPanel::statementChosen, this, [this](int index) {
        m_view->showStatement(static_cast<std::size_t>(index));
        askAlong(index);
    });
    connect(m_outline, &OutlinePanel::headingChosen, this,
            [this](qulonglong offset) { m_view->showOffset(static_cast<std::size_t>(offset)); });
    connect(&m_header->legend(), &Legend::toggled, m_view, &ReaderView::setMarked);
    connect(m_header, &ReaderHeader::previousWanted, this, &ReaderPage::previousWanted);
    connect(m_header, &ReaderHeader::nextWanted, this, &ReaderPage::nextWanted);
    connect(m_header, &ReaderHeader::passportWanted, this, &ReaderPage::passportWanted);
    connect(m_statements, &StatementPanel::said, this, &ReaderPage::said);
    connect(m_view, &ReaderView::said, this, &ReaderPage::said);
    connect(m_view, &ReaderView::saidToRejected, this, &ReaderPage::saidToRejected);
    connect(m_view, &ReaderView::addWanted, this, &ReaderPage::addWanted);
    connect(m_view, &ReaderView::noteWanted, this, &ReaderPage::noteWanted);
    connect(m_statements, &StatementPanel::noteWanted, this, &ReaderPage::noteWanted);
    joinLayers();
    joinFind();
    joinKeys();
    joinWhy();
    joinPairs();
}

void ReaderPage::joinLayers()
{
    connect(&m_header->layers(), &LayerSwitch::furnitureChosen, this, &ReaderPage::setFurniture);
    connect(&m_header->layers(), &LayerSwitch::damageMarkChosen, this, &ReaderPage::setDamageMarked);
    connect(m_header, &ReaderHeader::takeOutWanted, this, &ReaderPage::takeOutSelection);
    connect(m_view, &ReaderView::putBackWanted, this, &ReaderPage::putBackWanted);
    connect(m_view, &ReaderView::takeOutWanted, this, &ReaderPage::takeOutWanted);
    connect(m_view, &ReaderView::wordsSelected, m_header, &ReaderHeader::setTakeOutOffered);
    connect(m_view, &ReaderView::wordsSelected, this, &ReaderPage::wordsSelected);
}

void ReaderPage::setFurniture(FurnitureShown shown)
{
    m_header->layers().setFurniture(shown);
    if (shown == m_view->furniture())
        return;
    m_view->setFurniture(shown);
    Q_EMIT furnitureChanged(shown);
}

void ReaderPage::setDamageMarked(bool marked)
{
    m_header->layers().setDamageMarked(marked);
    m_view->setDamageMarked(marked);
    Q_EMIT damageMarkChanged(marked);
}

void ReaderPage::setJudging(bool judging)
{
    m_judging = judging;
    m_view->setJudging(judging);
    m_statements->setJudging(judging);
}

void ReaderPage::takeOutSelection()
{
    if (const Span selected = m_view->selection(); !selected.empty())
        Q_EMIT takeOutWanted(selected);
}

void ReaderPage::showSpan(const Span& span)
{
    if (m_view->showSpan(span))
        return;
    setFurniture(FurnitureShown::Dimmed);
    m_view->showSpan(span);
}

void ReaderPage::setReport(std::shared_ptr<const Report> report, const YearsAround& years, bool invented)
{
    if (report)
        m_header->setReport(*report, years, invented);
    if (report == m_report)
        return;
    const bool another = !m_report || !report || m_report->passport.sha256 != report->passport.sha256;
    m_report = std::move(report);
    m_outline->setReport(m_report);
    m_statements->setReport(m_report);
    m_view->setReport(m_report);
    m_view->setCurrent(currentStatement());
    if (another) {
        m_why->hide();
        m_rows.clear();
    }
    layPairs();
    findAnew(another);
}

void ReaderPage::setJudged(const std::vector<std::optional<Ruling>>& rulings, const std::vector<Statement>& rejected)
{
    m_statements->setRulings(rulings);
    m_header->legend().setCount(presentation::Role::Rejected, static_cast<int>(rejected.size()));
    m_view->setJudged(rulings, rejected);
}

void ReaderPage::setAnnotations(const std::vector<Annotation>& annotations)
{
    m_statements->setAnnotations(annotations);
    m_view->setAnnotations(annotations);
}

void ReaderPage::setIndicators(const presentation::IndicatorLookup& indicators)
{
    m_view->setIndicators(indicators);
    m_statements->setIndicators(indicators);
}

void ReaderPage::showStatement(int index)
{
    m_statements->select(index);
    m_view->showStatement(static_cast<std::size_t>(index));
    askAlong(index);
}

int ReaderPage::currentStatement() const
{
    return m_report ? m_statements->currentStatement() : -1;
}

ReadingPlace ReaderPage::place() const
{
    ReadingPlace place = m_view->readingPlace();
    if (const int index = currentStatement(); index >= 0)
        place.statement = m_report->statements[static_cast<std::size_t>(index)].span.begin;
    return place;
}

void ReaderPage::returnTo(const ReadingPlace& place)
{
    if (!m_report)
        return;
    const auto& all = m_report->statements;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Statement& s) { return s.span.begin == place.statement; });
    if (found != all.end())
        showStatement(static_cast<int>(found - all.begin()));
    m_view->returnTo(place);
}

QByteArray ReaderPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_across->saveState() << m_side->saveState() << m_statements->saveState();
    return state;
}

void ReaderPage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray across;
    QByteArray side;
    QByteArray statements;
    stream >> across >> side >> statements;
    m_across->restoreState(across);
    m_side->restoreState(side);
    m_statements->restoreState(statements);
}

} // namespace duixian::reader
