// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_page.h"

#include <algorithm>
#include <set>

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/presentation/qt_text.h"
#include "app/presentation/question_field.h"
#include "app/search/facet_panel.h"
#include "app/search/hit_view.h"
#include "app/search/question_chips.h"
#include "app/search/question_edit.h"
#include "app/search/search_head.h"

namespace duixian::searching {
namespace {

constexpr int sideWidth = 232;
constexpr int narrowSide = 184;
constexpr int narrowPage = 760;

} // namespace

SearchPage::SearchPage(QWidget* parent)
    : QWidget(parent),
      m_head(new SearchHead(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new HitView(m_hits, this)),
      m_hints(new SearchHints(this)),
      m_side(new QWidget(this)),
      m_saved(new SavedPanel(m_side)),
      m_facets(new FacetPanel(m_side))
{
    build();
    join();
    showBegin();
}

void SearchPage::build()
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_stack->addWidget(m_hints);
    m_stack->addWidget(m_view);
    m_side->setObjectName(QStringLiteral("searchSide"));
    m_side->setAttribute(Qt::WA_StyledBackground);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 8, 0, 8);
    side->setSpacing(8);
    side->addWidget(m_saved);
    side->addWidget(m_facets, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_head);
    left->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(m_side);
    constexpr int pause = 120; // milliseconds between two counts while hits come in
    m_facetsSoon.setSingleShot(true);
    m_facetsSoon.setInterval(pause);
}

void SearchPage::join()
{
    presentation::QuestionField& field = m_head->field();
    connect(&field, &presentation::QuestionField::typed, this, [this](const QString& question) { take(question, false); });
    connect(&field, &presentation::QuestionField::asked, this, &SearchPage::mean);
    connect(&field, &presentation::QuestionField::downPressed, this, [this] {
        if (showsHits())
            m_view->enter();
    });
    connect(m_head, &SearchHead::recentWanted, this, &SearchPage::mean);
    connect(m_head, &SearchHead::stopWanted, this, &SearchPage::stopWanted);
    connect(m_head, &SearchHead::orderChosen, this, [this](HitOrder order) {
        m_order = order;
        take(m_question, true);
    });
    connect(&m_head->chips(), &QuestionChips::corrected, this, &SearchPage::mean);
    connect(m_hints, &SearchHints::asked, this, &SearchPage::mean);
    connect(m_saved, &SavedPanel::asked, this, &SearchPage::mean);
    connect(m_facets, &FacetPanel::toggled, this, [this](const models::FacetRow& value) {
        mean(toggled(m_question, m_understood, value, [this](const QString& name) { return isNameOfMany(name); }));
    });
    connect(m_view, &HitView::wanted, this, &SearchPage::open);
    connect(m_view, &HitView::left, this, &SearchPage::focusField);
    connect(&m_facetsSoon, &QTimer::timeout, this, &SearchPage::showFacets);
}

void SearchPage::setReports(std::vector<models::ReportRow> reports)
{
    m_reports = reports;
    m_hits.setReports(std::move(reports));
}

void SearchPage::setExamples(std::vector<Example> examples)
{
    m_examples = std::move(examples);
    if (m_question.trimmed().isEmpty())
        showBegin();
}

void SearchPage::setSaved(std::vector<SavedQuestion> saved, bool changeable)
{
    m_saved->setSaved(std::move(saved), changeable);
    m_saved->setAsked(m_question);
    showSide();
}

void SearchPage::clear()
{
    m_question.clear();
    m_known = {};
    take({}, true);
}

void SearchPage::ask(const QString& question)
{
    take(question, question != m_question || m_running);
    focusField();
}

void SearchPage::askAgain()
{
    if (m_understood.asking == Asking::Nothing)
        return;
    m_wanted = spot();
    m_known = {};
    take(m_question, true);
}

void SearchPage::mean(const QString& question)
{
    take(question, question != m_question);
    if (!question.trimmed().isEmpty())
        Q_EMIT meant(question.trimmed());
}

/// anew: also where it is the question that was asked last.
void SearchPage::take(const QString& question, bool anew)
{
    m_head->field().setQuestion(question);
    if (question == m_question && !anew)
        return;
    m_question = question;
    m_understood = m_understand ? m_understand(question) : Understood{};
    m_head->chips().setQuestion(question, m_understood);
    m_head->setOrder(m_order);
    m_saved->setAsked(question);
    m_hits.begin();
    m_fresh = true;
    if (m_understood.asking == Asking::Nothing) {
        m_running = false;
        m_wanted.reset();
        m_hits.finish();
        m_counts = {};
        m_head->tell({});
        showBegin();
        showFacets();
        Q_EMIT stopWanted();
        Q_EMIT foundChanged();
        return;
    }
    m_running = true;
    m_head->showRunning(0, 0, 0);
    Q_EMIT asked(m_understood, m_order);
}

void SearchPage::add(const std::vector<Hit>& hits)
{
    if (!m_running)
        return;
    if (std::exchange(m_fresh, false))
        m_counts = {};
    m_counts.add(hits);
    m_hits.add(hits);
    m_stack->setCurrentWidget(m_view);
    m_head->setOrderOffered(!asksFigures()); // no figure says more of it than another
    settleSpot();
    if (!m_facetsSoon.isActive())
        m_facetsSoon.start();
}

void SearchPage::showLooked(int done, int all)
{
    if (m_running)
        m_head->showRunning(done, all, m_fresh ? 0 : m_counts.hits);
}

void SearchPage::finish(const Finding& finding)
{
    if (!m_running)
        return;
    m_running = false;
    m_hits.finish();
    if (std::exchange(m_fresh, false))
        m_counts = {};
    const auto hits = static_cast<int>(finding.hits);
    const QString count = asksFigures() ? tr("%Ln figure(s)", nullptr, hits) : tr("%Ln sentence(s)", nullptr, hits);
    const QString where = tr("%Ln report(s)", nullptr, static_cast<int>(finding.reports));
    if (!finding.fault.isEmpty())
        m_head->tell(finding.hits == 0 ? QString() : finding.fault);
    else if (finding.whole)
        m_head->tell(finding.hits == 0 ? QString() : tr("%1 in %2").arg(count, where));
    else
        m_head->tell(tr("the first %1, in %2; there may be more").arg(count, where));
    if (finding.hits == 0 && !finding.fault.isEmpty())
        showHints(tr("This can't be searched for"), finding.fault, {});
    else if (finding.hits == 0)
        showNone();
    settleSpot();
    m_wanted.reset();
    m_facetsSoon.stop();
    showFacets();
    Q_EMIT foundChanged();
}

void SearchPage::showFacets()
{
    models::FacetSource source;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const QString rest = without(m_question, m_understood, static_cast<models::Facet>(i)).simplified();
        if (rest == m_question.simplified())
            m_known[i] = {rest, m_counts};
        source.counts[i] = m_known[i].question == rest ? &m_known[i].counts : &m_counts;
    }
    source.report = [this](std::int64_t report) { return m_hits.report({report}); };
    source.scope = m_understood.scope;
    source.kind = m_understood.figures.kind;
    source.strengths = m_understood.figures.strengths;
    m_facets->setRows(m_understood.asking == Asking::Nothing ? std::vector<models::FacetRow>() : facetRows(source));
    showSide();
}

void SearchPage::showSide()
{
    m_side->setVisible(m_facets->rows().rowCount() > 0 || m_saved->list().model()->rowCount() > 0);
}

bool SearchPage::isNameOfMany(const QString& name) const
{
    std::set<QStringList> paths;
    for (const models::ReportRow& report : m_reports)
        if (const auto at = report.path.indexOf(name); at >= 0)
            paths.insert(report.path.mid(0, at + 1));
    return paths.size() > 1;
}

void SearchPage::open(int row)
{
    const Hit* const hit = m_hits.hitOf(row);
    if (!hit)
        return;
    m_view->setCurrentIndex(m_hits.index(row));
    Q_EMIT meant(m_question.trimmed());
    const Hit wanted = *hit;
    Q_EMIT hitWanted(wanted);
}

void SearchPage::focusField()
{
    m_head->field().setFocus(Qt::OtherFocusReason);
    m_head->field().selectAll();
}

bool SearchPage::showsHits() const
{
    return m_stack->currentWidget() == m_view;
}

SearchSpot SearchPage::spot() const
{
    SearchSpot spot{m_question, m_order, {}, {}, m_view->verticalScrollBar()->value()};
    if (const Hit* const hit = m_hits.hitOf(m_view->currentIndex().row()); hit && !hit->marks.empty()) {
        spot.report = hit->report;
        spot.mark = hit->marks.front();
    }
    return spot;
}

void SearchPage::returnTo(const SearchSpot& spot)
{
    const bool same = spot.question == m_question && spot.order == m_order && !m_fresh;
    m_wanted = spot;
    m_order = spot.order;
    if (!same)
        take(spot.question, true);
    settleSpot();
    if (same && !m_running)
        m_wanted.reset();
    if (showsHits() && spot.report.valid())
        m_view->setFocus(Qt::OtherFocusReason);
    else
        focusField();
}

/// Goes to the hit that is wanted as soon as it has come.
void SearchPage::settleSpot()
{
    if (!m_wanted || m_fresh)
        return;
    const int row = m_wanted->report.valid() ? m_hits.rowOf(m_wanted->report, m_wanted->mark) : -1;
    if (row >= 0)
        m_view->setCurrentIndex(m_hits.index(row));
    else if (m_running)
        return;
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(m_wanted->scrolled);
    if (row >= 0)
        m_view->scrollTo(m_hits.index(row));
    m_wanted.reset();
}

void SearchPage::resizeEvent(QResizeEvent* event)
{
    m_side->setFixedWidth(width() < narrowPage ? narrowSide : sideWidth);
    QWidget::resizeEvent(event);
}

} // namespace duixian::searching
