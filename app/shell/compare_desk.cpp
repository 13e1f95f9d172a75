// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/compare_desk.h"

#include <algorithm>
#include <utility>

#include <QApplication>

#include "app/compare/carried_view.h"
#include "app/compare/compare_page.h"
#include "app/compare/compared_table_view.h"
#include "app/compare/quotation_view.h"
#include "app/presentation/qt_text.h"
#include "app/reader/reader_view.h"
#include "app/shell/compare_choices.h"
#include "app/shell/comparison_report_desk.h"
#include "app/shell/settings.h"
#include "app/workspace/comparison_survey.h"
#include "app/workspace/neighbours.h"
#include "app/workspace/repeat_search.h"
#include "app/workspace/word_compare.h"

namespace duixian::shell {
namespace {

/// How near a report is to another one: of one year, of one upper place.
std::pair<bool, std::size_t> nearness(const Head& one, const Head& other)
{
    std::size_t shared = 0;
    if (one.place && other.place)
        while (shared < one.place->path.size() && shared < other.place->path.size() && one.place->path[shared] == other.place->path[shared])
            ++shared;
    return {filingYear(one) == filingYear(other), shared};
}

/// Of one report alone: beside the one of the year before, else of the year after, else of a neighbour in the same year.
std::vector<ReportId> withPartner(ReportId report, const Workspace& workspace)
{
    const Neighbours around = neighboursOf(report, workspace.reports());
    if (around.previous.valid())
        return {around.previous, report};
    if (around.next.valid())
        return {report, around.next};
    const library::ReportEntry* const own = workspace.entry(report);
    const library::ReportEntry* nearest = nullptr;
    for (const library::ReportEntry& entry : workspace.reports())
        if (entry.id != report && (nearest == nullptr || nearness(own->head, entry.head) > nearness(own->head, nearest->head)))
            nearest = &entry;
    return nearest == nullptr ? std::vector{report} : std::vector{report, nearest->id};
}

} // namespace

CompareDesk::CompareDesk(Workspace& workspace, const Around& around, QWidget* window)
    : QObject(window),
      m_workspace(workspace),
      m_around(around),
      m_page(new comparing::ComparePage(window)),
      m_table(new comparing::ComparedTableView(m_page)),
      m_quotations(new comparing::QuotationView(m_page)),
      m_carried(new comparing::CarriedView(&comparedWords, m_page)),
      m_report(new ComparisonReportDesk(around.prompts, window))
{
    constexpr int pause = 200; // milliseconds without a change
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &CompareDesk::refresh);
    build();
    join();
    joinTables();
    joinCarried();
    joinWorkspace();
}

CompareDesk::~CompareDesk() = default;

void CompareDesk::build()
{
    for (const auto side : {comparing::Side::Left, comparing::Side::Right})
        m_page->view(side).setIndicators([this](std::u16string_view name) { return m_workspace.indicator(name); });
    m_page->addPane(tr("Indicators"), m_table);
    m_page->addPane(tr("Quotations"), m_quotations);
    m_page->addPane(tr("Carried over"), m_carried);
    m_page->setFolding(&Workspace::searchForm);
    m_table->setFolding(&Workspace::searchForm);
    m_carried->setFolding(&Workspace::searchForm);
    m_page->showPane(m_table);
    m_page->restoreState(m_around.settings.compare);
}

void CompareDesk::join()
{
    connect(m_page, &comparing::ComparePage::sidesWanted, this, &CompareDesk::setSides);
    connect(m_page, &comparing::ComparePage::openWanted, this, &CompareDesk::statementWanted);
    const auto pin = [this](const PinnedSpans& spans, bool pinned) {
        if (m_compared.size() > 1)
            m_workspace.setPinned(m_compared[0], m_compared[1], spans, pinned);
    };
    connect(m_page, &comparing::ComparePage::pinWanted, this, [pin](const PinnedSpans& spans) { pin(spans, true); });
    connect(m_page, &comparing::ComparePage::unpinWanted, this, [pin](const PinnedSpans& spans) { pin(spans, false); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*before*/, QWidget* now) {
        for (const auto side : {comparing::Side::Left, comparing::Side::Right})
            if (now == &m_page->view(side))
                m_side = side;
    });
}

void CompareDesk::joinWorkspace()
{
    connect(&m_workspace, &Workspace::libraryChanged, this, [this] {
        m_compared.clear();
        endSurvey();
        m_elsewhere.reset();
        m_shown.reset();
        outdate();
    });
    connect(&m_workspace, &Workspace::reportsChanged, this, &CompareDesk::outdate);
    connect(&m_workspace, &Workspace::reportReread, this, &CompareDesk::outdate);
    connect(&m_workspace, &Workspace::pairsChanged, this, &CompareDesk::outdate);
    connect(&m_workspace, &Workspace::pinsChanged, this, [this] {
        m_old = true;
        if (m_looked)
            refresh(); // a pin is seen at once
    });
}

void CompareDesk::outdate()
{
    m_old = true;
    if (m_looked)
        m_again.start();
}

void CompareDesk::arrive(ReportId current)
{
    m_looked = true;
    if (m_compared.size() < 2 && m_workspace.entry(current) != nullptr) {
        m_compared = withPartner(current, m_workspace);
        m_old = true;
    }
    refresh();
}

void CompareDesk::compare(const std::vector<ReportId>& reports)
{
    m_compared = reports.size() == 1 ? withPartner(reports.front(), m_workspace) : reports;
    m_old = true;
    refresh();
}

void CompareDesk::take(ReportId report)
{
    const bool left = m_side == comparing::Side::Left;
    setSides(left ? report : m_page->reportOn(comparing::Side::Left), left ? m_page->reportOn(comparing::Side::Right) : report);
}

void CompareDesk::setSides(ReportId left, ReportId right)
{
    std::vector<ReportId> others;
    for (std::size_t i = 2; i < m_compared.size(); ++i)
        if (m_compared[i] != left && m_compared[i] != right)
            others.push_back(m_compared[i]);
    m_compared = {left, right};
    m_compared.insert(m_compared.end(), others.begin(), others.end());
    m_old = true;
    refresh();
    Q_EMIT comparedChanged();
}

void CompareDesk::refresh()
{
    if (!m_looked || !m_old)
        return;
    m_old = false;
    m_again.stop();
    std::erase_if(m_compared, [this](ReportId id) { return id.valid() && m_workspace.entry(id) == nullptr; });
    if (m_compared.size() == 1)
        m_compared = withPartner(m_compared.front(), m_workspace);
    const std::vector<comparing::ReportChoice> choices = reportChoices(m_workspace);
    m_page->setChoices(choices);
    m_table->setChoices(choices);
    begin();
}

void CompareDesk::begin()
{
    endSurvey();
    m_page->setCompared(comparedReports(m_compared));
    m_survey = m_workspace.comparisonSurvey(m_compared);
    connect(m_survey.get(), &ComparisonSurvey::found, this, [this, mine = m_surveyNumber](const ComparisonPtr& comparison) {
        if (mine == m_surveyNumber)
            show(comparison);
    });
    m_survey->start();
}

void CompareDesk::endSurvey()
{
    ++m_surveyNumber;
    m_survey.reset();
}

void CompareDesk::show(const ComparisonPtr& comparison)
{
    endSurvey();
    m_shown = comparison;
    m_page->setAlignment(isOnPage(*comparison) ? std::shared_ptr<const Alignment>{comparison, &comparison->alignment} : nullptr);
    const std::vector<comparing::ComparedReport> reports = comparedReports(comparison->reports);
    m_table->setTable(comparison->table, reports);
    m_quotations->setMatrix(comparison->quotations, reports);
    if (reports.size() > 1) {
        m_carried->setReports(reports[0], reports[1]);
        m_carried->setCarried(comparison->carried, comparison->carriedBack);
    }
    if (m_reportWanted)
        askReport();
}

/// A report that cannot be read is left out of what is compared.
bool CompareDesk::isOnPage(const ReportComparison& comparison) const
{
    return comparison.reports.size() > 1 && comparison.reports[0] == m_page->reportOn(comparing::Side::Left) &&
           comparison.reports[1] == m_page->reportOn(comparing::Side::Right);
}

void CompareDesk::askReport()
{
    m_reportWanted = working();
    if (m_reportWanted || !m_shown)
        return;
    std::vector<comparing::ComparedReport> reports = comparedReports(m_shown->reports);
    for (std::size_t i = 0; i < reports.size(); ++i)
        reports[i].report = m_shown->texts[i]; // as it was when they were set side by side
    m_report->ask(m_shown, reports);
}

std::vector<comparing::ComparedReport> CompareDesk::comparedReports(const std::vector<ReportId>& reports) const
{
    std::vector<comparing::ComparedReport> out;
    for (const ReportId id : reports)
        out.push_back(comparedReport(m_workspace, id));
    return out;
}

void CompareDesk::keep() const
{
    m_around.settings.compare = m_page->saveState();
}

} // namespace duixian::shell
