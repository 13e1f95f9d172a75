// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/review_desk.h"

#include <algorithm>
#include <utility>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/review/review_card.h"
#include "app/review/review_page.h"
#include "app/shell/moved_mark.h"
#include "app/shell/status_line.h"
#include "app/workspace/neighbours.h"
#include "core/model/report_scope.h"

namespace duixian::shell {
namespace {

using review::ReviewScope;

StatementPlace placeOf(const ReviewItem& item)
{
    return {item.index, item.rejected()};
}

/// "2019 惠济区", or the title where the place is not known.
QString nameOf(const library::ReportEntry& entry)
{
    const std::optional<int> year = filingYear(entry.head);
    if (!entry.head.place || !year)
        return toQt(std::u16string_view(entry.head.title));
    return QString::number(*year) + QLatin1Char(' ') + toQt(std::u16string_view(entry.head.place->name));
}

/// What the program found, as far as a new reading would change it.
std::vector<Span> foundIn(const std::vector<ReviewItem>& items)
{
    std::vector<Span> spans;
    for (const ReviewItem& item : items)
        if (item.ruling != Ruling::Added)
            spans.push_back(item.figure);
    return spans;
}

} // namespace

ReviewDesk::ReviewDesk(Workspace& workspace, review::ReviewPage& page, StatusLine& status, QWidget* window)
    : QObject(window), m_workspace(workspace), m_page(page), m_status(status)
{
    constexpr int pause = 300; // milliseconds without a change
    m_surveySoon.setSingleShot(true);
    m_surveySoon.setInterval(pause);
    connect(&m_surveySoon, &QTimer::timeout, this, &ReviewDesk::survey);
    page.head().setFilter({.reviewed = false});
    joinPage();
    joinWorkspace();
}

void ReviewDesk::joinPage()
{
    using review::ReviewPage;
    connect(&m_page, &ReviewPage::judged, this, [this](const ReviewItem& item, Ruling ruling) {
        if (ruling == Ruling::Accepted)
            m_workspace.accept(item.report, placeOf(item));
        else
            m_workspace.reject(item.report, placeOf(item));
        remember(item);
    });
    connect(&m_page, &ReviewPage::corrected, this, [this](const ReviewItem& item, const Statement& settled) {
        m_workspace.correct(item.report, placeOf(item), settled);
        remember(item);
    });
    connect(&m_page, &ReviewPage::withdrawn, this, [this](const ReviewItem& item) { m_workspace.withdraw(item.report, placeOf(item)); });
    connect(&m_page, &ReviewPage::undoWanted, this, &ReviewDesk::undoLast);
    connect(&m_page, &ReviewPage::markMoved, this, [this](const ReviewItem& item, const Span& mark) {
        m_workspace.correct(item.report, placeOf(item), movedMark(m_workspace, item.report, item.statement, mark));
        remember(item);
    });
    connect(&m_page, &ReviewPage::screenJudged, this, [this](const std::vector<ReviewItem>& items, Ruling ruling) {
        m_workspace.judgeAll(items, ruling);
        remember(items.front());
    });
    connect(&m_page, &ReviewPage::reportWanted, this, &ReviewDesk::seek);
    connect(&m_page, &ReviewPage::openWanted, this,
            [this](const ReviewItem& item) { Q_EMIT openWanted(item.report, item.statement.span); });
    connect(&m_page, &ReviewPage::whyWanted, this,
            [this](const ReviewItem& item) { m_page.card().showWhy(m_workspace.trace(item.report, item.statement.span)); });
    connect(&m_page, &ReviewPage::allWanted, this, [this] {
        m_page.head().setFilter({});
        begin();
    });
    connect(&m_page.head(), &review::ReviewHead::filterChosen, this, &ReviewDesk::begin);
    connect(&m_page.head(), &review::ReviewHead::scopeChosen, this, &ReviewDesk::begin);
}

void ReviewDesk::joinWorkspace()
{
    connect(&m_workspace, &Workspace::libraryChanged, this, [this] {
        m_survey.reset();
        m_said.clear();
        m_counts.clear();
        m_at = {};
        m_outdated = true;
    });
    // After an undo, an import, a change of another program: what is shown stays where it is.
    connect(&m_workspace, &Workspace::reportsChanged, this, [this] {
        m_outdated = true;
        if (m_looked)
            refresh();
    });
    connect(&m_workspace, &Workspace::reportReread, this, [this](ReportId id) {
        if (m_looked && id == m_at)
            refresh();
        else
            m_outdated = true;
    });
    connect(&m_workspace, &Workspace::judgingProgress, this, [this](int done, int total) {
        m_status.showWork(m_bulk == Ruling::Accepted ? tr("accepting") : tr("rejecting"), done, total, true);
    });
    connect(&m_workspace, &Workspace::judgedAll, this, &ReviewDesk::judgedAll);
    connect(&m_status, &StatusLine::cancelWanted, &m_workspace, &Workspace::cancelJudging);
}

void ReviewDesk::arrive(ReportId current)
{
    const bool arriving = !m_looked;
    m_looked = true;
    m_page.setWritable(m_workspace.canWrite());
    if (current != m_current || m_outdated || !m_at.valid()) {
        m_current = current;
        begin();
    }
    // Who is at work here already may be typing.
    if (arriving)
        m_page.focusList();
}

void ReviewDesk::setCurrent(ReportId current)
{
    if (current == m_at)
        return;
    m_current = current;
    if (m_page.head().scope() == ReviewScope::Report || !m_place.contains(current.value))
        begin();
    else
        showReport(current);
}

std::vector<ReportId> ReviewDesk::reportsIn(ReviewScope scope) const
{
    if (scope == ReviewScope::Listed && m_listed)
        return m_listed();
    const library::ReportEntry* const read = m_workspace.entry(m_current);
    ReportScope within;
    if (scope == ReviewScope::Place && read && read->head.place)
        within.places = {read->head.place->path.empty() ? std::vector{read->head.place->name} : read->head.place->path};
    std::vector<ReportId> ids;
    for (const auto& entry : m_workspace.reports())
        if (scope != ReviewScope::Place || entry.id == m_current || (!within.places.empty() && isWithin(entry.head, within)))
            ids.push_back(entry.id);
    return ids;
}

void ReviewDesk::takeScope()
{
    m_counts.clear();
    m_place.clear();
    std::unordered_map<std::int64_t, const library::ReportEntry*> entries;
    for (const auto& entry : m_workspace.reports())
        entries.emplace(entry.id.value, &entry);
    for (const ReportId id : reportsIn(m_page.head().scope())) {
        const auto found = entries.find(id.value);
        if (found == entries.end())
            continue;
        const auto all = static_cast<int>(found->second->targets + found->second->outcomes);
        m_place.emplace(id.value, m_counts.size());
        m_counts.push_back({id, -1, std::min(static_cast<int>(found->second->decisions), all), all});
    }
}

void ReviewDesk::begin()
{
    m_outdated = false;
    m_seeking.reset();
    takeScope();
    const library::ReportEntry* const read = m_workspace.entry(m_current);
    m_page.head().setPlace(read && read->head.place ? toQt(std::u16string_view(read->head.place->name)) : QString());
    const ReportId first = m_counts.empty() ? ReportId() : m_counts.front().report;
    showReport(m_place.contains(m_current.value) ? m_current : first);
    m_survey.reset();
    if (m_page.head().scope() != ReviewScope::Report)
        m_surveySoon.start();
}

void ReviewDesk::showReport(ReportId id, const ReviewItem* wanted)
{
    m_at = id;
    m_seeking.reset();
    const std::vector<ReviewItem> all = m_workspace.reviewItems(id);
    m_found = foundIn(all);
    count(all);
    m_page.setQueue({}, m_workspace.report(id), m_workspace.reviewItems(id, m_page.head().filter()), wanted);
    tellCounts();
    if (id.valid() && id != m_current) {
        m_current = id;
        Q_EMIT reportChosen(id);
    }
}

void ReviewDesk::refresh()
{
    const std::vector<ReviewItem> all = m_workspace.reviewItems(m_at);
    if (!m_workspace.entry(m_at) || (m_outdated && !scopeHolds())) {
        if (!m_workspace.entry(m_current))
            m_current = {};
        begin();
        return;
    }
    if (foundIn(all) != m_found) {
        showReport(m_at, m_page.current());
    } else {
        m_page.refresh(m_workspace.report(m_at), all);
        count(all);
        tellCounts();
    }
    if (m_outdated) {
        m_outdated = false;
        for (Count& count : m_counts)
            count.exact = count.report == m_at;
        if (m_page.head().scope() != ReviewScope::Report)
            m_surveySoon.start();
    }
}

bool ReviewDesk::scopeHolds() const
{
    const std::vector<ReportId> now = reportsIn(m_page.head().scope());
    return std::equal(now.begin(), now.end(), m_counts.begin(), m_counts.end(),
                      [](ReportId id, const Count& count) { return id == count.report; });
}

void ReviewDesk::count(const std::vector<ReviewItem>& items)
{
    const auto place = m_place.find(m_at.value);
    if (place == m_place.end())
        return;
    Count& here = m_counts[place->second];
    here.all = static_cast<int>(items.size());
    here.reviewed =
        static_cast<int>(std::count_if(items.begin(), items.end(), [](const ReviewItem& item) { return item.ruling.has_value(); }));
    here.shown = static_cast<int>(m_workspace.reviewItems(m_at, m_page.head().filter()).size());
    here.exact = true;
}

void ReviewDesk::tellCounts()
{
    const bool alone = m_page.head().scope() == ReviewScope::Report;
    review::Progress progress;
    int shown = 0;
    int reports = 0;
    bool whole = true;
    for (const Count& count : m_counts) {
        if (alone && count.report != m_at)
            continue;
        progress.reviewed += count.reviewed;
        progress.all += count.all;
        shown += std::max(0, count.shown);
        reports += count.shown > 0 ? 1 : 0;
        whole = whole && count.shown >= 0;
    }
    m_page.head().setProgress(progress);
    m_page.setMatching(shown, alone ? 1 : reports, whole);
    const library::ReportEntry* const entry = m_workspace.entry(m_at);
    if (entry)
        m_page.setQueueHead(
            {nameOf(*entry), toQt(std::u16string_view(entry->head.title)), neighbour(false) != nullptr, neighbour(true) != nullptr});
}

} // namespace duixian::shell
